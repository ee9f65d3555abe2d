import type { Datum, Eurocent } from '@ontschot/kern';

/** A day as a number that sorts as the days do within one year; months get 31 days, which costs nothing. */
export const dagnummer = (datum: Datum): number =>
  (Number(datum.slice(5, 7)) - 1) * 31 + Number(datum.slice(8, 10)) - 1;

/** The day of `jaar` that this number stands for. */
export const datumVan = (jaar: number, dag: number): Datum =>
  `${jaar}-${String(Math.floor(dag / 31) + 1).padStart(2, '0')}-${String((dag % 31) + 1).padStart(2, '0')}`;

/**
 * The stand of one rekening in one kleur, at the end of every day of the year on which it changed.
 * Two rows side by side, sorted by day; at most 366 long, so a search along it is bounded.
 */
export class Reeks {
  private constructor(
    private readonly dagen: number[],
    private readonly standen: Eurocent[],
  ) {}

  static leeg(): Reeks {
    return new Reeks([], []);
  }

  kopie(): Reeks {
    return new Reeks(this.dagen.slice(), this.standen.slice());
  }

  /** Books `bedrag` (eurocents, any sign) on `dag`: that day and all later days change with it. */
  boek(dag: number, bedrag: Eurocent): void {
    let i = this.dagen.length;
    while (i > 0 && (this.dagen[i - 1] as number) > dag) {
      i -= 1;
      (this.standen[i] as number) += bedrag;
    }
    if (i > 0 && this.dagen[i - 1] === dag) {
      (this.standen[i - 1] as number) += bedrag;
      return;
    }
    const vorige = i > 0 ? (this.standen[i - 1] as number) : 0;
    if (i === this.dagen.length) {
      this.dagen.push(dag);
      this.standen.push(vorige + bedrag);
    } else {
      this.dagen.splice(i, 0, dag);
      this.standen.splice(i, 0, vorige + bedrag);
    }
  }

  /** The stand at the end of `dag`. */
  op(dag: number): Eurocent {
    for (let i = this.dagen.length - 1; i >= 0; i -= 1)
      if ((this.dagen[i] as number) <= dag) return this.standen[i] as number;
    return 0;
  }

  /** The stand after everything that was booked. */
  get eind(): Eurocent {
    return this.standen[this.standen.length - 1] ?? 0;
  }

  /** The last day on which anything was booked, as a number; -1 for none. */
  get laatsteDag(): number {
    return this.dagen[this.dagen.length - 1] ?? -1;
  }

  /** The lowest stand from `dag` onward: what is available on that day without a later day going below zero. */
  laagsteVanaf(dag: number): Eurocent {
    let laagste = Infinity;
    for (let i = this.dagen.length - 1; i >= 0; i -= 1) {
      const stand = this.standen[i] as number;
      if (stand < laagste) laagste = stand;
      if ((this.dagen[i] as number) <= dag) return laagste;
    }
    return Math.min(0, laagste);
  }

  /** The highest stand from `dag` onward. */
  hoogsteVanaf(dag: number): Eurocent {
    let hoogste = this.op(dag);
    for (const { dag: d, stand } of this) if (d > dag && stand > hoogste) hoogste = stand;
    return hoogste;
  }

  /** The first day from `dag` onward on which the stand is below `nodig`, with that stand; undefined when none is. */
  eersteOnder(nodig: Eurocent, dag: number): { dag: number; stand: Eurocent } | undefined {
    const begin = this.op(dag);
    if (begin < nodig) return { dag, stand: begin };
    for (let i = 0; i < this.dagen.length; i += 1) {
      const stand = this.standen[i] as number;
      if ((this.dagen[i] as number) > dag && stand < nodig) return { dag: this.dagen[i] as number, stand };
    }
    return undefined;
  }

  /** Every day on which the stand changed, with the stand at its end. */
  *[Symbol.iterator](): IterableIterator<{ dag: number; stand: Eurocent }> {
    for (let i = 0; i < this.dagen.length; i += 1)
      yield { dag: this.dagen[i] as number, stand: this.standen[i] as number };
  }
}
