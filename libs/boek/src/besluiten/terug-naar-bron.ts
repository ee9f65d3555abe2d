import type { Datum, Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kokerVan } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';

/** The mutaties by which room of a budget goes back to the payers of its kleuren on that day. */
export function terugNaarBron(
  toestand: Toestand,
  budget: string,
  bedrag: Eurocent,
  datum: Datum,
  wens: Kleurwens,
): Mutatie[] {
  zoek.budget(toestand, budget);
  return kiesKleuren(toestand, budget, bedrag, datum, undefined, wens).map((deel) => ({
    van: `vrij:${budget}`,
    naar: `bron:${zoek.koker(toestand, kokerVan(deel.kleur), datum).financier}`,
    ...deel,
  }));
}
