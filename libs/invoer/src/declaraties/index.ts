export type { Csvkeuze, Csvkop, Declaratiekolom, Declaratiekolommen } from './csv/keuze.js';
export { DeclaratieFout, schrijfDeclaratiefout, type Declaratiefout } from './fouten.js';
export { GRENZEN as DECLARATIEGRENZEN } from './grenzen.js';
export { leesDeclaratie, type Declaratiekeuze } from './lees-declaratie.js';
export type {
  Declaratiekop,
  Declaratieregel,
  Declaratieslot,
  Declaratiesoort,
  Declaratiestuk,
  Tijdvak,
} from './soorten.js';
export { EENHEDEN_ISTANDAARD } from './tarief.js';
