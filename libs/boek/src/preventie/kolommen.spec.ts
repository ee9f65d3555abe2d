import fc from 'fast-check';
import { isNul, Kolommen } from './kolommen.js';

const kolom = (...getallen: readonly number[]): bigint[] => getallen.map(BigInt);
const van = (...kolommen: readonly bigint[][]): Kolommen =>
  kolommen.reduce((eerder, een) => eerder.met(een), Kolommen.GEEN);

describe('onafhankelijke kolommen', () => {
  it('gegeven een combinatie van andere, dan komt zij er niet bij', () => {
    const twee = van(kolom(1, 1, 0), kolom(0, 1, 1));
    expect(twee.rang).toBe(2);
    expect(twee.bevat(kolom(1, 0, -1))).toBe(true);
    expect(twee.met(kolom(1, 2, 1)).rang).toBe(2);
    expect(twee.met(kolom(1, 0, 1)).rang).toBe(3);
  });

  it('gegeven getallen die groeien, dan wordt er niets afgerond: wat er uit is gemaakt, zit erin, en een eenheid verder niet', () => {
    const getal = fc.integer({ min: -9, max: 9 });
    const rij = fc.array(getal, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(rij, { minLength: 1, maxLength: 8 }),
        fc.array(getal, { minLength: 8, maxLength: 8 }),
        (rijen, keer) => {
          const alle = rijen.map((een) => kolom(...een));
          const samen = alle.reduce(
            (som, een, i) => som.map((getal_, j) => getal_ + een[j]! * BigInt(keer[i]!)),
            kolom(...Array.from({ length: 9 }, () => 0)),
          );
          const kolommen = van(...alle);
          expect(kolommen.bevat(samen)).toBe(true);
          expect(kolommen.rang).toBeLessThanOrEqual(alle.length);
          // There is always a unit that is no combination of eight columns.
          const eenheden = Array.from({ length: 9 }, (_, i) =>
            kolom(...Array.from({ length: 9 }, (__, j) => (i === j ? 1 : 0))),
          );
          expect(eenheden.some((een) => !isNul(kolommen.rest(een)))).toBe(true);
        },
      ),
    );
  });
});
