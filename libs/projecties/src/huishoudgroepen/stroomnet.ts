/** A join that is not there yet, and what it costs to make it. */
interface Dicht<T> {
  readonly naar: number;
  readonly ruimte: number;
  readonly wat: T;
}

const NIET_BEREIKT = -1;
const BEGIN = -2;

/** What flowed from one point to another, and what room that leaves. */
export interface Stroom {
  readonly hoeveel: number;
  readonly over: Float64Array;
}

/** A network in which it is found out how much can flow from one point to another: whole numbers, or without end. */
export class Stroomnet<T> {
  private readonly naar: number[] = [];
  private readonly ruimte: number[] = [];
  private readonly uit: number[][] = [];
  private readonly dicht: Dicht<T>[][] = [];
  /** Copied for each flow, which is quick for numbers of one kind. */
  private begin: Float64Array | undefined;

  constructor(knopen: number) {
    for (let i = 0; i < knopen; i += 1) this.knoop();
  }

  /** Another point; gives its number. */
  knoop(): number {
    this.dicht.push([]);
    return this.uit.push([]) - 1;
  }

  /** Joins two points: so much can flow there, and so much back. Gives the number of this join. */
  verbind(van: number, naar: number, heen: number, terug: number): number {
    const nummer = this.naar.length;
    this.naar.push(naar, van);
    this.ruimte.push(heen, terug);
    this.uit[van]?.push(nummer);
    this.uit[naar]?.push(nummer + 1);
    this.begin = undefined;
    return nummer;
  }

  /** A join that could be made. */
  kanVerbinden(van: number, naar: number, heen: number, terug: number, wat: T): void {
    this.dicht[van]?.push({ naar, ruimte: heen, wat });
    this.dicht[naar]?.push({ naar: van, ruimte: terug, wat });
  }

  /**
   * How much can flow, along the shortest ways first (Edmonds and Karp), until it is `genoeg`; without the join
   * `zonder`. What flowed is forgotten afterwards.
   */
  stroom(van: number, naar: number, genoeg: number, zonder?: number): Stroom {
    this.begin ??= Float64Array.from(this.ruimte);
    const over = this.begin.slice();
    if (zonder !== undefined) over[zonder] = over[zonder + 1] = 0;
    const via = new Int32Array(this.uit.length);
    let hoeveel = 0;
    while (hoeveel < genoeg && this.vindWeg(van, naar, over, via)) {
      const weg: number[] = [];
      for (let knoop = naar; knoop !== van; knoop = this.naar[(via[knoop] ?? 0) ^ 1] ?? van) weg.push(via[knoop] ?? 0);
      const past = weg.reduce((minst, stap) => Math.min(minst, over[stap] ?? 0), Infinity);
      hoeveel += past;
      for (const stap of weg) {
        // What has no end keeps none.
        over[stap] = over[stap] === Infinity ? Infinity : (over[stap] ?? 0) - past;
        over[stap ^ 1] = (over[stap ^ 1] ?? 0) + past;
      }
    }
    return { hoeveel, over };
  }

  /** The joins to make so that more can flow after all, the cheapest together; none when it cannot be. */
  goedkoopst(van: number, naar: number, { over }: Stroom, prijs: (wat: T, ruimte: number) => number): readonly T[] {
    const beste = new Map<number, { kosten: number; vorige: number; wat?: T }>([[van, { kosten: 0, vorige: van }]]);
    const probeer = (vorige: number, knoop: number, kosten: number, wat?: T): void => {
      if (kosten >= (beste.get(knoop)?.kosten ?? Infinity)) return;
      beste.set(knoop, { kosten, vorige, ...(wat !== undefined && { wat }) });
      rij.push(knoop);
    };
    const rij = [van];
    for (const knoop of rij) {
      const { kosten } = beste.get(knoop) ?? { kosten: Infinity };
      for (const stap of this.uit[knoop] ?? [])
        if ((over[stap] ?? 0) > 0) probeer(knoop, this.naar[stap] ?? van, kosten);
      for (const een of this.dicht[knoop] ?? [])
        if (een.ruimte > 0) probeer(knoop, een.naar, kosten + prijs(een.wat, een.ruimte), een.wat);
    }
    const erbij: T[] = [];
    for (let hier = beste.get(naar); hier !== undefined && hier !== beste.get(van); hier = beste.get(hier.vorige))
      if (hier.wat !== undefined) erbij.push(hier.wat);
    return erbij;
  }

  /** Puts in `via` by which join each point was reached first; false when `naar` cannot be. */
  private vindWeg(van: number, naar: number, over: Float64Array, via: Int32Array): boolean {
    via.fill(NIET_BEREIKT);
    via[van] = BEGIN;
    const rij = [van];
    for (const knoop of rij)
      for (const stap of this.uit[knoop] ?? []) {
        const volgende = this.naar[stap] ?? van;
        if (via[volgende] !== NIET_BEREIKT || (over[stap] ?? 0) <= 0) continue;
        via[volgende] = stap;
        if (volgende === naar) return true;
        rij.push(volgende);
      }
    return false;
  }
}
