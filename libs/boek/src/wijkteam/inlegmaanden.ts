import { jaarVan, volgendePeriode, type Periode } from '@ontschot/kern';
import type { Toestand } from '../toestand/toestand.js';
import type { Lopendeinleg } from '../toestand/wijkteam.js';

/**
 * The months of the year of the boek for which an inleg was agreed and never put in. A month that was ever put in is not put
 * in again by itself, also when that was taken back: somebody wanted that.
 */
export function nietGestort(toestand: Toestand, afgesproken: Lopendeinleg): Periode[] {
  const { ritme, vanaf, totEnMet, beeindigdPer = totEnMet } = afgesproken;
  const gestort = new Set(afgesproken.gestort.map(({ periode }) => periode));
  if (ritme === 'eenmalig' && gestort.size > 0) return [];
  const jaar = toestand.boek?.jaar ?? 0;
  const eind = ritme === 'eenmalig' && vanaf < beeindigdPer ? vanaf : beeindigdPer;
  const maanden: Periode[] = [];
  for (let maand = vanaf; maand <= eind && jaarVan(maand) <= jaar; maand = volgendePeriode(maand))
    if (jaarVan(maand) === jaar && !gestort.has(maand)) maanden.push(maand);
  return maanden;
}
