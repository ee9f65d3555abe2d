import { bewonersregelsVastleggen } from './regels-vastleggen.js';
import { bewonersvoorstelIndienen } from './voorstel-indienen.js';
import { bewonersvoorstelSluiten } from './voorstel-sluiten.js';
import { bewonersvoorstelStemmen } from './voorstel-stemmen.js';
import { bewonersvoorstelTellen } from './voorstel-tellen.js';
import { bewonersvoorstelUitbetalen } from './voorstel-uitbetalen.js';

/** Everything about a budget that residents hold and decide on (design 2). */
export const BEWONERS = [
  bewonersregelsVastleggen,
  bewonersvoorstelIndienen,
  bewonersvoorstelStemmen,
  bewonersvoorstelTellen,
  bewonersvoorstelUitbetalen,
  bewonersvoorstelSluiten,
] as const;
