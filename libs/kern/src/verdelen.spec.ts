import fc from 'fast-check';
import { GROOTSTE_BEDRAG } from './geld.js';
import { verdeel } from './verdelen.js';

const SEED = 20250101;
const bedrag = fc.integer({ min: 0, max: GROOTSTE_BEDRAG });
const gewichten = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: GROOTSTE_BEDRAG })), { minLength: 1 })
  .filter((lijst) => lijst.some((gewicht) => gewicht > 0));

describe('verdeel', () => {
  it('telt altijd op tot het geheel', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (geheel, w) => {
        expect(verdeel(geheel, w).reduce((som, deel) => som + BigInt(deel), 0n)).toBe(BigInt(geheel));
      }),
      { seed: SEED },
    );
  });

  it('wijkt per deel minder dan een cent van het exacte deel af, en nul weegt nul', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (geheel, w) => {
        const totaal = w.reduce((som, gewicht) => som + BigInt(gewicht), 0n);
        verdeel(geheel, w).forEach((deel, i) => {
          const verschil = BigInt(deel) * totaal - BigInt(geheel) * BigInt(w[i]!);
          expect(verschil < totaal && verschil > -totaal).toBe(true);
          if (w[i] === 0) expect(deel).toBe(0);
        });
      }),
      { seed: SEED },
    );
  });

  it('geeft de cent die over is aan de grootste rest, bij gelijke rest in de gegeven volgorde', () => {
    expect(verdeel(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(verdeel(200, [1, 1, 1])).toEqual([67, 67, 66]);
    expect(verdeel(10, [1, 2])).toEqual([3, 7]);
    expect(verdeel(1, [1, 3, 3])).toEqual([0, 1, 0]);
  });

  it('is exact waar een breuk van drijvende komma een cent zou verliezen', () => {
    expect(verdeel(GROOTSTE_BEDRAG - 1, [GROOTSTE_BEDRAG - 1, GROOTSTE_BEDRAG])).toEqual([
      4_999_999_999_999, 5_000_000_000_000,
    ]);
  });

  it.each([
    ['een bedrag onder nul', -1, [1]],
    ['een halve cent', 0.5, [1]],
    ['een gewicht onder nul', 1, [2, -1]],
    ['een gebroken gewicht', 1, [0.5]],
    ['alleen gewicht nul', 1, [0, 0]],
    ['geen gewichten', 1, []],
  ])('weigert %s', (_, geheel, w) => {
    expect(() => verdeel(geheel, w)).toThrow(RangeError);
  });
});
