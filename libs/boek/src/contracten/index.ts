import { aanbiedersVerrekenen } from './aanbieders-verrekenen.js';
import { bestedingCorrigeren } from './besteding-corrigeren.js';
import { clientenOvernemen } from './clienten-overnemen.js';
import { doorbestedingMelden } from './doorbesteding-melden.js';
import { inzetMelden } from './inzet-melden.js';
import { malusInnen } from './malus-innen.js';
import { resultaatVaststellen } from './resultaat-vaststellen.js';

/** Everything that happens under a contract with an aanbieder, besides its verplichtingen (docs/adr/0028). */
export const CONTRACTEN = [
  bestedingCorrigeren,
  inzetMelden,
  resultaatVaststellen,
  malusInnen,
  aanbiedersVerrekenen,
  clientenOvernemen,
  doorbestedingMelden,
] as const;
