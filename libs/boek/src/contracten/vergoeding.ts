import { telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { kostenmaand } from '../preventie/besteed.js';
import type { Beweging } from '../toestand/bewegingen.js';
import type { Toestand } from '../toestand/toestand.js';
import { overVan } from './correctie.js';

/** What was spent under a contract, and what of it was not taken back, in eurocents. */
export interface Vergoed {
  readonly revisie: number;
  readonly boekdatum: Datum;
  readonly over: Eurocent;
  /** Worked off of a voorschot: it counts, but no part of it can be corrected. */
  readonly uitVoorschot: boolean;
}

/** What a movement worked off of voorschotten on these verplichtingen, and that is in force; eurocents. */
function ingewerkt(toestand: Toestand, { mutaties, gestorneerd, storneert }: Beweging, namen: ReadonlySet<string>) {
  if (gestorneerd || storneert !== undefined) return 0;
  const delen = mutaties.filter(({ naar, voorschot }) => {
    const op = voorschot === undefined ? undefined : toestand.voorschotten.lees(voorschot)?.verplichting;
    return naar.startsWith('besteed:') && op !== undefined && namen.has(op);
  });
  return telOp(delen.map(({ bedrag }) => bedrag));
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
    const maand = kostenmaand(beweging);
    if (NIET_AAN_AANBIEDER.has(type) || maand < van || maand > totEnMet) continue;
    const voorschot = ingewerkt(toestand, beweging, namen);
    if (voorschot > 0) gevonden.push({ revisie, boekdatum, over: voorschot, uitVoorschot: true });
    else if (verplichting !== undefined && namen.has(verplichting)) {
      const over = overVan(toestand, revisie);
      if (over > 0) gevonden.push({ revisie, boekdatum, over, uitVoorschot: false });
    }
  }
  return gevonden;
}

/** The fee that a bonus or malus is a part of. */
export const vergoedingVan = (vergoed: readonly Vergoed[]): Eurocent => telOp(vergoed.map(({ over }) => over));
