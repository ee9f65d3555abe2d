import type { Eurocent } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import { Reeks } from './reeks.js';

const LEEG = Reeks.leeg();

/** The stand of one rekening, verplichting or voorschot: a reeks per kleur, in the order in which the kleuren came. */
export class Saldo {
  private constructor(private readonly reeksen: Map<Kleur, Reeks>) {}

  static leeg(): Saldo {
    return new Saldo(new Map());
  }

  kopie(): Saldo {
    return new Saldo(new Map([...this.reeksen].map(([kleur, reeks]) => [kleur, reeks.kopie()])));
  }

  boek(kleur: Kleur, dag: number, bedrag: Eurocent): void {
    let reeks = this.reeksen.get(kleur);
    if (reeks === undefined) this.reeksen.set(kleur, (reeks = Reeks.leeg()));
    reeks.boek(dag, bedrag);
  }

  /** The kleuren in the order in which they first came in. */
  get kleuren(): Kleur[] {
    return [...this.reeksen.keys()];
  }

  /** The reeks of a kleur; an empty one where the kleur never came. Not to be changed. */
  reeks(kleur: Kleur): Reeks {
    return this.reeksen.get(kleur) ?? LEEG;
  }

  /** What is available in this kleur from `dag` onward, in eurocents. */
  beschikbaar(kleur: Kleur, dag: number): Eurocent {
    return this.reeks(kleur).laagsteVanaf(dag);
  }

  /** The stand of all kleuren together at the end of `dag`, in eurocents. */
  totaalOp(dag: number): Eurocent {
    let som = 0;
    for (const reeks of this.reeksen.values()) som += reeks.op(dag);
    return som;
  }

  /** The last day on which anything was booked, as a number; -1 for none. */
  get laatsteDag(): number {
    let laatste = -1;
    for (const reeks of this.reeksen.values()) laatste = Math.max(laatste, reeks.laatsteDag);
    return laatste;
  }

  /** The stand of all kleuren together after everything that was booked, in eurocents. */
  get eind(): Eurocent {
    let som = 0;
    for (const reeks of this.reeksen.values()) som += reeks.eind;
    return som;
  }
}

/** The same with a saldo of its own, for a branch of the state. */
export const metEigenSaldo = <T extends { readonly saldo: Saldo }>(post: T): T => ({
  ...post,
  saldo: post.saldo.kopie(),
});
