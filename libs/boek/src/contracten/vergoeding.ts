import { telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { kostenmaand } from '../preventie/besteed.js';
import type { Toestand } from '../toestand/toestand.js';
import { overVan } from './correctie.js';

/** What was spent under a contract, and what of it was not taken back, in eurocents. */
export interface Vergoed {
  readonly revisie: number;
  readonly boekdatum: Datum;
  readonly over: Eurocent;
}

/** Paid out of a verplichting of the contract, but to another than its aanbieder. */
const NIET_AAN_AANBIEDER: ReadonlySet<string> = new Set(['clienten-overgenomen.v1']);

/** The names of the verplichtingen under a contract, in the order in which they count. */
export const verplichtingenVan = (toestand: Toestand, contract: string): string[] =>
  [...toestand.verplichtingen]
    .filter(([, post]) => post.ondersteuningsopdracht === contract)
    .sort(([a, een], [b, ander]) => (een.vanaf + a < ander.vanaf + b ? -1 : 1))
    .map(([naam]) => naam);

/**
 * Every besteding on the verplichtingen of a contract that counts in these months, as far as it was not taken back, in the
 * order in which they were booked. It reads all movements of the boek: an assessment is made a few times a year.
 */
export function vergoedIn(toestand: Toestand, contract: string, van: Periode, totEnMet: Periode): Vergoed[] {
  const namen = new Set(verplichtingenVan(toestand, contract));
  const gevonden: Vergoed[] = [];
  for (const [revisie, beweging] of toestand.bewegingen) {
    const { verplichting, type, boekdatum } = beweging;
    if (verplichting === undefined || !namen.has(verplichting) || NIET_AAN_AANBIEDER.has(type)) continue;
    const maand = kostenmaand(beweging);
    const over = maand < van || maand > totEnMet ? 0 : overVan(toestand, revisie);
    if (over > 0) gevonden.push({ revisie, boekdatum, over });
  }
  return gevonden;
}

/** The fee that a bonus or malus is a part of. */
export const vergoedingVan = (vergoed: readonly Vergoed[]): Eurocent => telOp(vergoed.map(({ over }) => over));
