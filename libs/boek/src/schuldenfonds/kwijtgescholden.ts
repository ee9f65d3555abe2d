import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Schuldregeling } from '../toestand/schuldenfonds.js';
import type { Toestand } from '../toestand/toestand.js';
import { boekIn } from './boeken.js';
import { opVoorschot, uitVoorschot } from './geld.js';
import { kostendeel, openVordering } from './stand.js';

/** What every event that remits part of a claim holds. */
export interface Kwijtgescholden extends Bewegingsgegevens {
  readonly schuldregeling: string;
  /** What of the claim was remitted; the mutaties are the cost of it. */
  readonly kwijtgescholden: Eurocent;
}

/** What is open of the claim, in eurocents; refuses when there is nothing. */
export function ietsOpen(regeling: Schuldregeling): Eurocent {
  const { schuldregeling } = regeling;
  const open = openVordering(regeling);
  if (open === 0)
    weiger('vordering-niets-open', `Van vordering ${schuldregeling} staat niets meer open.`, {
      vordering: schuldregeling,
    });
  return open;
}

/** The mutaties by which the cost of what is remitted is spent. */
export const kostenVanKwijt = (
  toestand: Toestand,
  regeling: Schuldregeling,
  kwijt: Eurocent,
  boekdatum: Datum,
): Mutatie[] => uitVoorschot(toestand, regeling, 'besteed', kostendeel(regeling, kwijt), boekdatum);

/** Takes the remission into the state. */
export function boekKwijt(toestand: Toestand, gegevens: Kwijtgescholden, revisie: number, mijlpaal?: string): void {
  const { schuldregeling, kwijtgescholden, boekdatum, mutaties } = gegevens;
  boekIn(toestand, schuldregeling, {
    ...{ revisie, soort: 'kwijtschelding', boekdatum, vordering: -kwijtgescholden, voorschot: opVoorschot(mutaties) },
    ...(mijlpaal !== undefined && { mijlpaal }),
  });
}
