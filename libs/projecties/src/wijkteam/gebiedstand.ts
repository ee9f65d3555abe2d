import type { Budget, Gebied, Inwonertal } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { breuk, rondAf } from '@ontschot/regels';
import type { Leesmodel } from '../leesmodel.js';
import type { Budgetstand } from './budgetstand.js';
import { stappenVan, type Peiling } from './lezen.js';

/** What was drawn in one wijk of an area; null for what was booked without a wijk. Eurocents. */
export interface Wijkdeel {
  readonly wijk: string | null;
  readonly verplicht: Eurocent;
  readonly voorschot: Eurocent;
  readonly besteed: Eurocent;
  /** The three together. */
  readonly getrokken: Eurocent;
}

/** An area on a day of both clocks. */
export interface Gebiedstand {
  readonly wijken: readonly string[];
  readonly populatie: string | null;
  readonly inwoners: Inwonertal | null;
  /** Every wijk of the area, and whatever else was drawn for; adds up to what the budget has of each. */
  readonly perWijk: readonly Wijkdeel[];
  /** Per resident, in whole eurocents, half up; null as long as nobody said how many there are. */
  readonly perInwoner: {
    readonly ingebracht: Eurocent;
    readonly getrokken: Eurocent;
    readonly besteed: Eurocent;
  } | null;
}

/**
 * The area of a budget; undefined when it has none. What was recorded first is there from the beginning, for it decides
 * on what counts earlier too; a change is from its own day on. Inside a question.
 */
export function gebiedVan(lees: Leesmodel, { budget, aard }: Budget, peiling: Peiling): Gebied | undefined {
  if (aard !== 'gebied') return undefined;
  const [eerste, ...later] = stappenVan(lees, 'gebied', budget, peiling);
  const geldt = later.findLast(({ telt }) => telt) ?? eerste;
  return geldt?.gegevens as unknown as Gebied | undefined;
}

/** What was drawn per wijk, and per resident what `stand` says of the whole. Inside a question. */
export function gebiedstandVan(
  lees: Leesmodel,
  { budget, wijken, populatie, inwoners }: Gebied,
  { boek, bekendOp, dag }: Peiling,
  { stand }: Budgetstand,
  ingebracht: Eurocent,
): Gebiedstand {
  const rijen = lees
    .sql<[string, string, number, number], Omit<Wijkdeel, 'getrokken'>>(
      `SELECT wijk, sum(iif(maat = 'verplicht', bedrag, 0)) AS verplicht,
          sum(iif(maat = 'voorschot', bedrag, 0)) AS voorschot, sum(iif(maat = 'besteed', bedrag, 0)) AS besteed
        FROM wijkteam_beweging
        WHERE boek = ? AND budget = ? AND bekend <= ? AND dag <= ? AND maat IN ('verplicht', 'voorschot', 'besteed')
        GROUP BY wijk ORDER BY wijk`,
    )
    .all(boek, budget, bekendOp, dag);
  const deel = (wijk: string | null): Wijkdeel => {
    const rij = rijen.find((een) => een.wijk === wijk) ?? { wijk, verplicht: 0, voorschot: 0, besteed: 0 };
    return { ...rij, getrokken: rij.verplicht + rij.voorschot + rij.besteed };
  };
  const elders = rijen.map(({ wijk }) => wijk).filter((wijk) => wijk === null || !wijken.includes(wijk));
  const { verplicht, voorschot, besteed } = stand;
  const per = (bedrag: Eurocent): Eurocent => rondAf(breuk(bedrag, inwoners?.aantal ?? 1));
  return {
    wijken,
    populatie: populatie ?? null,
    inwoners: inwoners ?? null,
    perWijk: [...wijken, ...elders].map(deel),
    perInwoner:
      inwoners === undefined
        ? null
        : { ingebracht: per(ingebracht), getrokken: per(verplicht + voorschot + besteed), besteed: per(besteed) },
  };
}
