import { MINSTENS_HUISHOUDENS } from '../registers/kleine-groepen.js';
import { metVeiligeTop, type Deelnemer, type Groep } from './concentratiegroepen.js';
import { Stroomnet } from './stroomnet.js';

type Plekken = (een: Deelnemer) => readonly string[];

/** All costs, and what was reported alone: who takes off the journaal is left with that. */
const MATEN: readonly Plekken[] = [(een) => een.plekken, (een) => een.plekkenGemeld];

/**
 * Joins groups until nothing of fewer than ten households follows from the curve and the table of ADR 14 together. A sum of
 * figures of both counts each amount of a household by a number for its group and one for its place in the table; it is of
 * the households whose two numbers do not cancel out. Taking the worst, that every place is known: the fewest of those is
 * the smallest cut between two groups in the network in which a household joins its group with its places. None is
 * well: then the two say the same. Each pass joins the groups that fail with the one before; it ends, for a single group tells nothing.
 */
export function* nietHerleidbaar(eerst: readonly Groep[]): Generator<undefined, readonly Groep[]> {
  let groepen = eerst;
  for (;;) {
    const mis = new Set<number>();
    for (const plekken of MATEN) for (const groep of yield* teDichtbij(groepen, plekken)) mis.add(groep);
    if (mis.size === 0) return groepen;
    groepen = metVeiligeTop(samengevoegd(groepen, mis));
  }
}

function samengevoegd(groepen: readonly Groep[], mis: ReadonlySet<number>): Groep[] {
  const samen: Groep[] = [];
  let vorige = false;
  groepen.forEach((groep, i) => {
    const laatste = samen.at(-1);
    // Two that fail beside each other become one; the rest is seen in the next pass.
    const voeg = mis.has(i) && !vorige && laatste !== undefined;
    if (voeg) samen[samen.length - 1] = [...laatste, ...groep];
    else samen.push(groep);
    vorige = voeg;
  });
  return samen;
}

/** The groups that can be told from another by fewer than ten households. */
function* teDichtbij(groepen: readonly Groep[], plekken: Plekken): Generator<undefined, readonly number[]> {
  const net = new Stroomnet<never>(groepen.length);
  const punten = new Map<string, number>();
  const punt = (plek: string): number => {
    const nummer = punten.get(plek) ?? net.knoop();
    punten.set(plek, nummer);
    return nummer;
  };
  const hoofd: number[] = [];
  const zoek = (knoop: number): number => {
    let hier = knoop;
    while ((hoofd[hier] ?? hier) !== hier) hier = hoofd[hier] ?? hier;
    return hier;
  };
  for (const [groep, leden] of groepen.entries()) {
    for (const { plek, aantal } of patronen(leden, plekken)) {
      const eigen = [groep, ...plek.map(punt)];
      // What joins several points is cut once, however many of them lie on the other side.
      const [erin, eruit] = [net.knoop(), net.knoop()];
      net.verbind(erin, eruit, aantal, 0);
      for (const knoop of eigen) {
        net.verbind(knoop, erin, Infinity, 0);
        net.verbind(eruit, knoop, Infinity, 0);
        hoofd[zoek(knoop)] = zoek(groep);
      }
    }
    yield;
  }
  const eerste = new Map<number, number>();
  const mis: number[] = [];
  for (const groep of groepen.keys()) {
    const deel = zoek(groep);
    const anker = eerste.get(deel);
    if (anker === undefined) eerste.set(deel, groep);
    else if (net.stroom(anker, groep, MINSTENS_HUISHOUDENS).hoeveel < MINSTENS_HUISHOUDENS) mis.push(groep);
    yield;
  }
  return mis;
}

/** Those who are in the same places, counted. */
function patronen(leden: Groep, plekken: Plekken): Iterable<{ readonly plek: readonly string[]; aantal: number }> {
  const per = new Map<string, { readonly plek: readonly string[]; aantal: number }>();
  for (const een of leden) {
    const plek = plekken(een);
    if (plek.length === 0) continue;
    const sleutel = [...plek].sort().join('\n');
    const patroon = per.get(sleutel);
    if (patroon === undefined) per.set(sleutel, { plek, aantal: 1 });
    else patroon.aantal += 1;
  }
  return per.values();
}
