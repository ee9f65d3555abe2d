import type { Eurocent } from '@ontschot/kern';

/** What is left of one event after what took it back. `bedrag` in eurocents, above zero. */
export interface Overgebleven {
  readonly revisie: number;
  readonly dag: number;
  readonly bedrag: Eurocent;
}

/**
 * Lasten in the order in which they were booked. What is taken back goes off the event that it takes back where that is
 * known, and else off the last; what is left adds up to the lasten.
 */
export class Stapel {
  private readonly lagen: { revisie: number; dag: number; bedrag: Eurocent }[] = [];
  private readonly perRevisie = new Map<number, number>();
  /** Taken back before there was anything to take it from: it goes off what comes. */
  private schuld: Eurocent = 0;

  tel(bedrag: Eurocent, dag: number, revisie: number, oorsprong?: number): void {
    if (bedrag < 0) this.neemTerug(-bedrag, oorsprong);
    else this.leg(bedrag, dag, revisie);
  }

  heeft(revisie: number): boolean {
    return this.perRevisie.has(revisie);
  }

  /** What is left, in order. */
  get over(): Overgebleven[] {
    return this.lagen.filter(({ bedrag }) => bedrag > 0);
  }

  private leg(bedrag: Eurocent, dag: number, revisie: number): void {
    const verrekend = Math.min(bedrag, this.schuld);
    this.schuld -= verrekend;
    const plaats = this.perRevisie.get(revisie);
    const laag = plaats === undefined ? undefined : this.lagen[plaats];
    if (laag !== undefined) laag.bedrag += bedrag - verrekend;
    else this.perRevisie.set(revisie, this.lagen.push({ revisie, dag, bedrag: bedrag - verrekend }) - 1);
  }

  private neemTerug(bedrag: Eurocent, oorsprong: number | undefined): void {
    let rest = bedrag;
    const neem = (laag: { bedrag: Eurocent } | undefined): void => {
      if (laag === undefined) return;
      const deel = Math.min(rest, laag.bedrag);
      laag.bedrag -= deel;
      rest -= deel;
    };
    if (oorsprong !== undefined) neem(this.lagen[this.perRevisie.get(oorsprong) ?? -1]);
    for (let i = this.lagen.length - 1; i >= 0 && rest > 0; i -= 1) neem(this.lagen[i]);
    this.schuld += rest;
  }
}

/** The last of `over` that add up to `bedrag`, in order; of the first of them maybe a part, as are the amounts of `delen`. */
export function bovenste(over: readonly Overgebleven[], delen: readonly Eurocent[]): Overgebleven[][] {
  let i = over.length - 1;
  let rest = over[i]?.bedrag ?? 0;
  return delen.map((deel) => {
    const gevonden: Overgebleven[] = [];
    for (let nodig = deel; nodig > 0 && i >= 0;) {
      const bedrag = Math.min(nodig, rest);
      if (bedrag > 0) gevonden.push({ ...(over[i] as Overgebleven), bedrag });
      nodig -= bedrag;
      rest -= bedrag;
      if (rest > 0) continue;
      i -= 1;
      rest = over[i]?.bedrag ?? 0;
    }
    return gevonden.reverse();
  });
}
