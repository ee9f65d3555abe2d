/** A prime below 2^26, so that the product of two remainders is exact. Sums of figures are done in it: chance hardly ever hides one. */
const PRIEM = 67_108_859;

function omgekeerde(getal: number): number {
  let [t, nieuwT, r, nieuwR] = [0, 1, PRIEM, getal];
  while (nieuwR !== 0) {
    const keer = Math.floor(r / nieuwR);
    [t, nieuwT, r, nieuwR] = [nieuwT, t - keer * nieuwT, nieuwR, r - keer * nieuwR];
  }
  return (t + PRIEM) % PRIEM;
}

/** Vectors that span a space; each that is added says whether it was not in it yet. */
export class Opspanning {
  private readonly rijen: { readonly plek: number; readonly rij: readonly number[] }[] = [];

  get rang(): number {
    return this.rijen.length;
  }

  /** What of it lies outside the space; all zero when nothing does. */
  rest(vector: readonly number[]): number[] {
    let over = [...vector];
    for (const { plek, rij } of this.rijen) {
      const keer = over[plek] ?? 0;
      if (keer !== 0) over = over.map((een, i) => (((een - keer * (rij[i] ?? 0)) % PRIEM) + PRIEM) % PRIEM);
    }
    return over;
  }

  voegToe(vector: readonly number[]): void {
    const over = this.rest(vector);
    const plek = over.findIndex((een) => een !== 0);
    if (plek < 0) return;
    const keer = omgekeerde(over[plek] ?? 1);
    this.rijen.push({ plek, rij: over.map((een) => (een * keer) % PRIEM) });
  }
}
