export type { Eigenaar } from './eigenaar.js';
export * from './fouten.js';
export { Hoofdsleutels } from './hoofdsleutels.js';
export { Inzagelogboek, type Inkijk } from './inzagelogboek.js';
export { openTeksten, type TekstenOpties } from './openen.js';
export { Opzoektabel, type Gekoppeld, type Koppeling } from './opzoektabel.js';
export { LANGSTE_ZIN, Teksten, type Bewaard, type Gelezen, type Gewisseld } from './teksten.js';
export type { Wees } from './uitgifte.js';
