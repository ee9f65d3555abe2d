/** What of contracts the outside of this lib is. */
export type { AanbiedersVerrekend, AanbiedersVerrekenen } from './aanbieders-verrekenen.js';
export {
  CORRECTIEREDENEN,
  type BestedingCorrigeren,
  type BestedingGecorrigeerd,
  type Correctiereden,
} from './besteding-corrigeren.js';
export type { ClientenOvergenomen, ClientenOvernemen, Kant } from './clienten-overnemen.js';
export { keurContract, type Contractdelen } from './contractkeuring.js';
export { correctie, overVan, type Correctie } from './correctie.js';
export type { DoorbestedingGemeld, DoorbestedingMelden } from './doorbesteding-melden.js';
export type { InzetGemeld, InzetMelden } from './inzet-melden.js';
export type { MalusGeind, MalusInnen } from './malus-innen.js';
export type { ResultaatVastgesteld, ResultaatVaststellen } from './resultaat-vaststellen.js';
export { vormenOp } from '../besluiten/ondersteuningsopdracht-instellen.js';
