import { metVeiligeTop, type Groep } from './concentratiegroepen.js';
import { Groepennet, type Plekken } from './groepennet.js';

/** All costs, and what was reported alone: who takes off the journaal is left with that. */
export const MATEN = ['plekken', 'plekkenGemeld'] as const;

/**
 * Joins groups until nothing of fewer than ten households follows from the curve and the table of ADR 14 together. A sum of
 * figures of both counts each amount of a household by a number for its group and one for its place in the table; it is of
 * the households whose two numbers do not cancel out. Taking the worst, that every place is known: the fewest of those is
 * the smallest cut between two groups in the network in which a household joins its group with its places. None is a
 * failure too: then the curve tells the sum of places that the table may have left out. Only `perDeel` lets that be, for who
 * looks at it otherwise. Each pass joins the groups that fail with the one before; it ends, for a single group tells nothing.
 */
export function* nietHerleidbaar(eerst: readonly Groep[], perDeel = false): Generator<undefined, readonly Groep[]> {
  let groepen = eerst;
  for (;;) {
    const mis = new Set<number>();
    for (const maat of MATEN) {
      const plekken: Plekken = (een) => een[maat];
      const net = yield* Groepennet.van(groepen, plekken);
      for (const groep of yield* net.teDichtbij(perDeel)) mis.add(groep);
    }
    if (mis.size === 0) return groepen;
    groepen = metVeiligeTop(samengevoegd(groepen, mis));
  }
}

/** Whether places join all these groups, so that no part of them tells a sum of its own. */
export function* isVerbonden(groepen: readonly Groep[]): Generator<undefined, boolean> {
  for (const maat of MATEN) {
    const net = yield* Groepennet.van(groepen, (een) => een[maat]);
    if (net.delen > 1) return false;
  }
  return true;
}

function samengevoegd(groepen: readonly Groep[], mis: ReadonlySet<number>): Groep[] {
  const samen: Groep[] = [];
  let vorige = false;
  groepen.forEach((groep, i) => {
    // Two that fail beside each other become one; the rest is seen in the next pass. The first joins the one after it.
    const laatste = samen.at(-1);
    const voeg = !vorige && laatste !== undefined && (mis.has(i) || (i === 1 && mis.has(0)));
    if (voeg) samen[samen.length - 1] = [...laatste, ...groep];
    else samen.push(groep);
    vorige = voeg;
  });
  return samen;
}
