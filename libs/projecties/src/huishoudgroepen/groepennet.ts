import { MINSTENS_HUISHOUDENS } from '../registers/kleine-groepen.js';
import type { Deelnemer, Groep } from './concentratiegroepen.js';
import { Stroomnet } from './stroomnet.js';

export type Plekken = (een: Deelnemer) => readonly string[];

/**
 * Groups of households, joined by the places that these are in. What households of two groups are in the same place can be
 * told apart by no fewer than lie on the smallest cut between the two. Who is in no place is not in it.
 */
export class Groepennet {
  private readonly net: Stroomnet<never>;
  private readonly punten = new Map<string, number>();
  private readonly hoofd: number[] = [];
  private readonly leeg: boolean[] = [];

  private constructor(private readonly aantal: number) {
    this.net = new Stroomnet<never>(aantal);
  }

  /** In parts, between which others have their turn. */
  static *van(groepen: readonly Groep[], plekken: Plekken): Generator<undefined, Groepennet> {
    const net = new Groepennet(groepen.length);
    for (const [groep, leden] of groepen.entries()) {
      net.leeg[groep] = true;
      for (const { plek, aantal } of patronen(leden, plekken)) net.verbind(groep, plek, aantal);
      yield;
    }
    return net;
  }

  /** How many parts it has, that nothing joins. */
  get delen(): number {
    return this.perDeel().size;
  }

  /** In which part of the net this group is; undefined when it is in no place. */
  deelVan(groep: number): number | undefined {
    return this.leeg[groep] === true ? undefined : this.zoek(groep);
  }

  /**
   * The groups that fewer than ten households tell from the one that all are held against: one, or one for each part. One
   * is of the part with the most groups, so that as few as possible fail.
   */
  *teDichtbij(perDeel: boolean): Generator<undefined, readonly number[]> {
    const [grootste, ...andere] = [...this.perDeel().values()].sort((a, b) => b.length - a.length);
    const mis = perDeel ? [] : andere.flat();
    for (const [anker, ...rest] of [grootste ?? [], ...(perDeel ? andere : [])])
      for (const groep of rest) {
        if (anker === undefined) continue;
        if (this.net.stroom(anker, groep, MINSTENS_HUISHOUDENS).hoeveel < MINSTENS_HUISHOUDENS) mis.push(groep);
        yield;
      }
    return mis;
  }

  private perDeel(): ReadonlyMap<number, readonly number[]> {
    const delen = new Map<number, number[]>();
    for (let groep = 0; groep < this.aantal; groep += 1) {
      const deel = this.deelVan(groep);
      if (deel !== undefined) delen.set(deel, [...(delen.get(deel) ?? []), groep]);
    }
    return delen;
  }

  private verbind(groep: number, plek: readonly string[], aantal: number): void {
    this.leeg[groep] = false;
    // What joins several points is cut once, however many of them lie on the other side.
    const [erin, eruit] = [this.net.knoop(), this.net.knoop()];
    this.net.verbind(erin, eruit, aantal, 0);
    for (const knoop of [groep, ...plek.map((een) => this.punt(een))]) {
      this.net.verbind(knoop, erin, Infinity, 0);
      this.net.verbind(eruit, knoop, Infinity, 0);
      this.hoofd[this.zoek(knoop)] = this.zoek(groep);
    }
  }

  private punt(plek: string): number {
    const nummer = this.punten.get(plek) ?? this.net.knoop();
    this.punten.set(plek, nummer);
    return nummer;
  }

  private zoek(knoop: number): number {
    let hier = knoop;
    while ((this.hoofd[hier] ?? hier) !== hier) hier = this.hoofd[hier] ?? hier;
    return hier;
  }
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
