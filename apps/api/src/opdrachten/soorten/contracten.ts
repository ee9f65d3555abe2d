import type { OpdrachtHttp } from '../definitie.js';
import { bestedingCorrigeren } from './besteding-corrigeren.js';
import { doorbestedingMelden, inzetMelden } from './contractmeldingen.js';
import { malusInnen, resultaatVaststellen } from './resultaat-vaststellen.js';
import { aanbiedersVerrekenen, clientenOvernemen } from './tussen-aanbieders.js';

/** Everything that happens under a contract, besides its verplichtingen. */
export const CONTRACTSOORTEN: readonly OpdrachtHttp[] = [
  bestedingCorrigeren,
  inzetMelden,
  doorbestedingMelden,
  resultaatVaststellen,
  malusInnen,
  aanbiedersVerrekenen,
  clientenOvernemen,
];
