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
