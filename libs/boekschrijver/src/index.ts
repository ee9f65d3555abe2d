export type { Antwoord, GeboekteGebeurtenis, Ingediend } from './antwoord.js';
export { boekVanStroom, Boekschrijvers, stroomVan } from './boekschrijvers.js';
export { ECHT, type Bron } from './bron.js';
export { metEerder } from './eerder.js';
export * from './fouten.js';
export { GRENZEN, type Grenzen } from './grenzen.js';
export { opdrachtHash } from './hash.js';
export { schreefNiets } from './onbereikbaar.js';
