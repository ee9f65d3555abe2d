import fc from 'fast-check';
import { klopt } from './tarief.js';

const rond = (teller: number, noemer: number): number => Math.floor((2 * teller + noemer) / (2 * noemer));

describe('volume maal tarief', () => {
  it('is het bedrag, en niets anders', () => {
    expect(klopt(12, '04', 6250, 75_000)).toBe(true);
    expect(klopt(12, '04', 6250, 75_001)).toBe(false);
    expect(klopt(0, '01', 104, 0)).toBe(true);
    expect(klopt(0, '01', 104, 1)).toBe(false);
    expect(klopt(99_999_999, '04', 99_999_999, 99_999_999)).toBe(false);
  });

  it('is in minuten ook goed met elke prijs per uur die op dit tarief uitkomt', () => {
    const uurprijs = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(uurprijs, fc.integer({ min: 1, max: 20_000 }), (prijs, minuten) => {
        const tarief = rond(prijs, 60);
        return klopt(minuten, '01', tarief, rond(prijs * minuten, 60));
      }),
      { seed: 7 },
    );
  });

  it('is in minuten niet goed als geen prijs per uur het kan zijn', () => {
    const geheel = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        geheel,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: -200, max: 200 }),
        (tarief, minuten, ernaast) => {
          const bedrag = Math.max(0, tarief * minuten + ernaast);
          const prijzen = Array.from({ length: 60 }, (_, i) => 60 * tarief - 30 + i).filter((prijs) => prijs >= 0);
          const kan = bedrag === tarief * minuten || prijzen.some((prijs) => rond(prijs * minuten, 60) === bedrag);
          return klopt(minuten, '01', tarief, bedrag) === kan;
        },
      ),
      { seed: 8, numRuns: 500 },
    );
  });

  it('is in uren nooit afgerond', () => {
    expect(klopt(95, '01', 104, 9896)).toBe(true);
    expect(klopt(95, '04', 104, 9896)).toBe(false);
  });
});
