export {
  budgetstanden,
  rekeningen,
  rekeningstand,
  standVan,
  type Budgetstand,
  type Geteld,
  type Rekeningstand,
} from './beeld.js';
export type { Geweigerduitleg, Toenstand } from './geweigerd.js';
export * from './open.js';
export { zetStap, type Gebeurtenisstap } from './stap.js';
export type { Toets } from './toetsen/toets.js';
export {
  huishoudverschillen,
  onderdeelverschillen,
  standverschillen,
  type Onderdeelverschil,
  type Standverschil,
} from './verschil.js';
export type { Gebeurd, Lot, Schakelsoort } from './herkomst/lot.js';
export {
  staatOp,
  stukkenVan,
  terug,
  vanafCent,
  verder,
  type Spoor,
  type Spoorstap,
  type Stuk,
} from './herkomst/sporen.js';
export { Stroomboek } from './herkomst/stroomboek.js';
export { beweegtTotEnMet, waaromLater, type Waarom } from './toen.js';
