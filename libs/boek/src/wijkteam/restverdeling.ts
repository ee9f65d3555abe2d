import { verdeel, type Eurocent } from '@ontschot/kern';

/** What somebody brought, and what of it went back before; eurocents. */
export interface Inbreng {
  readonly gebracht: Eurocent;
  readonly eerder: Eurocent;
}

/**
 * Divides what is left (`over`, and all that went back before) in proportion to what each brought, in the order given
 * (design 3.1). Nobody's part is less than went back to him before: who had more by then keeps that, and the others
 * divide the rest. The parts add up to `over` and all of `eerder`. Throws RangeError when nobody brought anything.
 */
export function verdeelRest(over: Eurocent, inbreng: readonly Inbreng[]): Eurocent[] {
  const delen = inbreng.map(({ eerder }) => eerder);
  let mee = inbreng.map((een, plaats) => ({ ...een, plaats }));
  for (;;) {
    const samen = mee.reduce((som, { eerder }) => som + eerder, over);
    const nieuw = verdeel(
      samen,
      mee.map(({ gebracht }) => gebracht),
    );
    const genoeg = mee.filter(({ eerder }, i) => (nieuw[i] ?? 0) >= eerder);
    if (genoeg.length === mee.length) {
      mee.forEach(({ plaats }, i) => (delen[plaats] = nieuw[i] ?? 0));
      return delen;
    }
    mee = genoeg;
  }
}
