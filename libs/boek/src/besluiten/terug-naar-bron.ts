import type { Datum, Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kokerVan, soortVan, type Kleur, type Rekening } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';

/**
 * The mutaties by which room of a budget goes back to its payers: of a receipt that the opdracht names, to who paid
 * it; otherwise to the payers of its kleuren on that day.
 */
export function terugNaarBron(
  toestand: Toestand,
  budget: string,
  bedrag: Eurocent,
  datum: Datum,
  wens: Kleurwens,
): Mutatie[] {
  zoek.budget(toestand, budget);
  const van: Rekening = `vrij:${budget}`;
  const genoemd = wens.uitBeweging === undefined ? undefined : toestand.bewegingen.lees(wens.uitBeweging);
  const betaler = (kleur: Kleur): Rekening =>
    genoemd?.mutaties.find(
      (inkomst) => inkomst.naar === van && inkomst.kleur === kleur && soortVan(inkomst.van) === 'bron',
    )?.van ?? `bron:${zoek.koker(toestand, kokerVan(kleur), datum).financier}`;
  return kiesKleuren(toestand, budget, bedrag, datum, undefined, wens).map((deel) => ({
    van,
    naar: betaler(deel.kleur),
    ...deel,
  }));
}
