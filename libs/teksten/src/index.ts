export type { Eigenaar } from './eigenaar.js';
export * from './fouten.js';
export { Hoofdsleutels } from './hoofdsleutels.js';
export { LANGSTE_ZIN, type Bewaard, type Gelezen, openTeksten, Teksten, type TekstenOpties } from './teksten.js';
export type { Wees } from './uitgifte.js';
