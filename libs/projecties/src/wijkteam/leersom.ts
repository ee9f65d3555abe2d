import type { Eurocent } from '@ontschot/kern';
import { hoeveel, MINSTENS } from './kleine-groepen.js';
import type { Vak } from './vakken.js';
import type { Verstrekt } from './verstrekt.js';

/**
 * What trekkingen that were granted come to together. Amounts in eurocents, all null when they are of few (design 9); an
 * average is rounded once, half up.
 */
export interface Geleerd {
  readonly aantal: number;
  /** Households, and people of groups; null when they are few. */
  readonly bereikt: number | null;
  /** What was granted, and what of it was spent and is still advanced; both null when they rest on few. */
  readonly bedrag: Eurocent | null;
  readonly besteed: Eurocent | null;
  readonly voorschot: Eurocent | null;
  readonly gemiddeld: Eurocent | null;
  /** Of `bedrag`, for each household or person that was reached. */
  readonly perHuishouden: Eurocent | null;
  /** Of how many was told what it brought, and what that comes to by the estimate of the teams; null like `voorschot`. */
  readonly verteld: number;
  readonly opbrengst: Eurocent | null;
  /** What that is for each euro that was granted, in eurocents. */
  readonly opbrengstPerEuro: Eurocent | null;
}

type Telt = (een: Verstrekt) => boolean;

/** The trekkingen that a sum rests on, where that may be less than all. */
const RUST_OP = {
  besteed: ({ een }) => een.besteed !== 0,
  voorschot: ({ een }) => een.voorschot !== 0,
  // What was granted less what was spent and is open.
  terugbetaald: ({ een }) => een.bedrag !== een.besteed + een.voorschot,
  opbrengst: ({ een }) => een.opbrengst.bedrag !== 0,
} satisfies Record<string, Telt>;

/** What becomes of a trekking after it was granted: from any two of these and `bedrag` follows the third. */
export const AFLOOP: readonly Telt[] = [RUST_OP.besteed, RUST_OP.voorschot, RUST_OP.terugbetaald];
export const OPBRENGST: readonly Telt[] = [RUST_OP.opbrengst];

/** A quotient of whole numbers of zero or more, half up. */
function deel(teller: number, noemer: number, keer = 1): number {
  const [boven, onder] = [BigInt(teller) * BigInt(keer), BigInt(noemer)];
  return onder === 0n ? 0 : Number((2n * boven + onder) / (2n * onder));
}

/** How many households and people these trekkingen are about. */
const vanHoeveel = (trekkingen: readonly Verstrekt[]): number =>
  hoeveel(trekkingen.flatMap(({ wie }) => (wie === undefined ? [] : [{ wie: new Map([[wie.naam, wie.aantal]]) }])));

/** Whether one of these sums would be the debt or the gain of few. */
export const rustOpWeinig = (trekkingen: readonly Verstrekt[], waarop: readonly Telt[]): boolean =>
  waarop.some((telt) => {
    const wie = vanHoeveel(trekkingen.filter(telt));
    return wie > 0 && wie < MINSTENS;
  });

/** Of few, one sum is already the amount of one household: only how many there were is told. */
const ZONDER_BEDRAGEN = {
  ...{ bereikt: null, bedrag: null, besteed: null, voorschot: null, gemiddeld: null, perHuishouden: null },
  ...{ opbrengst: null, opbrengstPerEuro: null },
} as const;

export function samengenomen(vakken: readonly Vak[]): Geleerd {
  const trekkingen = vakken.flatMap((vak) => vak.trekkingen);
  const [wie, aantal] = [hoeveel(vakken), trekkingen.length];
  const verteld = trekkingen.filter(({ een }) => een.opbrengst.verteld > 0).length;
  if (wie < MINSTENS) return { aantal, verteld, ...ZONDER_BEDRAGEN };
  const som = (van: (een: Verstrekt['een']) => number): number =>
    trekkingen.reduce((tot, { een }) => tot + van(een), 0);
  const [bedrag, besteed] = [som((een) => een.bedrag), som((een) => een.besteed)];
  // Of what was spent whole, that tells no more than what was granted.
  const verborgen = bedrag !== besteed && rustOpWeinig(trekkingen, AFLOOP);
  const opbrengst = rustOpWeinig(trekkingen, OPBRENGST) ? null : som((een) => een.opbrengst.bedrag);
  return {
    ...{ aantal, bereikt: wie, bedrag },
    besteed: verborgen ? null : besteed,
    voorschot: verborgen ? null : som((een) => een.voorschot),
    gemiddeld: deel(bedrag, aantal),
    perHuishouden: deel(bedrag, wie),
    verteld,
    opbrengst,
    opbrengstPerEuro: opbrengst === null ? null : deel(opbrengst, bedrag, 100),
  };
}
