/** Whole numbers, one for each group. */
export type Kolom = readonly bigint[];

const ggd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : ggd(b, a % b));

function vereenvoudigd(kolom: bigint[]): Kolom {
  const deler = kolom.reduce(ggd, 0n);
  return deler > 1n ? kolom.map((getal) => getal / deler) : kolom;
}

/** Independent columns, each with its first number at another place. Whole numbers, so nothing is ever rounded. */
export class Kolommen {
  private constructor(private readonly rijen: readonly { readonly plaats: number; readonly kolom: Kolom }[]) {}

  static readonly GEEN = new Kolommen([]);

  get rang(): number {
    return this.rijen.length;
  }

  /** What is left of a column when these are taken off, up to a factor; only zeros when it is a combination of them. */
  rest(kolom: Kolom): Kolom {
    let over = kolom;
    for (const { plaats, kolom: eigen } of this.rijen) {
      const [hier, daar] = [over[plaats] ?? 0n, eigen[plaats] ?? 0n];
      if (hier !== 0n) over = vereenvoudigd(over.map((getal, i) => getal * daar - (eigen[i] ?? 0n) * hier));
    }
    return over;
  }

  /** Whether a column is a combination of these. */
  bevat(kolom: Kolom): boolean {
    return isNul(this.rest(kolom));
  }

  /** With this column; the same ones when it was a combination of them already. */
  met(kolom: Kolom): Kolommen {
    const over = this.rest(kolom);
    const plaats = over.findIndex((getal) => getal !== 0n);
    return plaats < 0 ? this : new Kolommen([...this.rijen, { plaats, kolom: over }]);
  }
}

export const isNul = (kolom: Kolom): boolean => kolom.every((getal) => getal === 0n);
