import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Toezegging } from '../toestand/preventie.js';

type Stap = NonNullable<Toezegging['later']>[number];

const som = (stappen: readonly Stap[]): Eurocent => telOp(stappen.map(({ bedrag }) => bedrag));

/** What was there from the boekdatum of the promise itself. */
const eigen = ({ boekdatum, open, later = [] }: Toezegging): Stap => ({ boekdatum, bedrag: open - som(later) });

/** With these later parts, in order; none that is nothing. */
function met(rij: Toezegging, stappen: readonly Stap[]): Toezegging {
  const later = stappen
    .filter(({ bedrag }) => bedrag > 0)
    .sort((een, ander) => (een.boekdatum < ander.boekdatum ? -1 : 1));
  const { later: _, ...kaal } = rij;
  return later.length === 0 ? kaal : { ...kaal, later };
}

/**
 * What of a promise can be paid or given on a day, in eurocents: what came by agreement counts from its own day, and does
 * not put off what was there before it.
 */
export const bruikbaarOp = ({ boekdatum, open, later = [] }: Toezegging, op: Datum): Eurocent =>
  boekdatum > op ? 0 : open - som(later.filter((stap) => stap.boekdatum > op));

/** The days on which something of a promise comes to count, the first one first. */
export const teltVanaf = (rij: Toezegging): Datum[] =>
  [eigen(rij), ...(rij.later ?? [])].filter(({ bedrag }) => bedrag !== 0).map(({ boekdatum }) => boekdatum);

/** The promise with `bedrag` (eurocents) more open from that day. */
export function erbij(rij: Toezegging, bedrag: Eurocent, op: Datum): Toezegging {
  const { later = [] } = rij;
  const open = rij.open + bedrag;
  if (op === rij.boekdatum) return { ...rij, open };
  const zelfdeDag = later.find(({ boekdatum }) => boekdatum === op)?.bedrag ?? 0;
  const komt: Stap = { boekdatum: op, bedrag: zelfdeDag + bedrag };
  if (op > rij.boekdatum) return met({ ...rij, open }, [...later.filter(({ boekdatum }) => boekdatum !== op), komt]);
  return met({ ...rij, open, boekdatum: op }, [eigen(rij), ...later]);
}

/**
 * The promise with `bedrag` (eurocents) less open from that day: first what came last before it, so that what is left counts
 * from as early a day as it can; what only comes after it last, as a correction may.
 */
export function eraf(rij: Toezegging, bedrag: Eurocent, op: Datum): Toezegging {
  const { later = [] } = rij;
  const volgorde = [
    ...later.filter(({ boekdatum }) => boekdatum <= op).reverse(),
    eigen(rij),
    ...later.filter(({ boekdatum }) => boekdatum > op),
  ];
  let rest = bedrag;
  const over = new Map<Datum, Eurocent>();
  for (const stap of volgorde) {
    const deel = Math.min(rest, stap.bedrag);
    rest -= deel;
    over.set(stap.boekdatum, stap.bedrag - deel);
  }
  const open = rij.open - bedrag;
  return met(
    { ...rij, open },
    later.map((stap) => ({ ...stap, bedrag: over.get(stap.boekdatum) ?? 0 })),
  );
}

/** The promise on a day on which all of it counts. */
export const zonderLater = (rij: Toezegging): Toezegging => met(rij, []);
