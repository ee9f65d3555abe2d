import fc from 'fast-check';
import { afgerond, deelVan, deelverschil } from './deel.js';
import { jaarprognose, prognosezin, type Maandkosten } from './jaarprognose.js';

const jaar = (...bedragen: readonly number[]): Maandkosten[] =>
  Array.from({ length: 12 }, (_, i) => ({ maand: `2025-${String(i + 1).padStart(2, '0')}`, bedrag: bedragen[i] ?? 0 }));

describe('wat een koker dit jaar naar verwachting kost', () => {
  it('gegeven twee hele maanden, dan is er nog geen verwachting, en staat er waarom', () => {
    expect(jaarprognose(jaar(100, 200, 50), 0, 0, '2025-03-30')).toBeNull();
    expect(prognosezin(null, 2, 0)).toBe('Er zijn pas 2 hele maanden voorbij; vanaf 3 maanden is er een verwachting.');
    expect(prognosezin(null, 1, 0)).toContain('Er is pas 1 hele maand voorbij');
  });

  it('gegeven drie maanden van 100, 200 en 100, dan wordt het 1.600, tussen 1.300 en 2.200', () => {
    expect(jaarprognose(jaar(100, 200, 100), 0, 0, '2025-03-31')).toEqual({
      gemetenOver: { van: '2025-01', totEnMet: '2025-03', maanden: 3 },
      ...{ verwacht: 1_600, laag: 1_300, hoog: 2_200 },
    });
  });

  it('gegeven een lopende maand die al duurder is, dan telt wat er al op staat; wat bij een ander jaar hoort komt erbij', () => {
    // April has 500 already; eight months remain at 400 / 3.
    expect(jaarprognose(jaar(100, 200, 100, 500), 40, 0, '2025-04-20')).toMatchObject({
      verwacht: 40 + 400 + 500 + 1_067,
      laag: 40 + 400 + 500 + 800,
      hoog: 40 + 400 + 500 + 1_600,
    });
  });

  it('gegeven meer toegezegd dan de duurste maanden, dan is dat de bovenkant', () => {
    expect(jaarprognose(jaar(100, 200, 100), 0, 5_000, '2025-03-31')?.hoog).toBe(5_400);
  });

  it('gegeven een jaar dat voorbij is, dan is de verwachting wat het kostte', () => {
    const maanden = jaar(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    expect(jaarprognose(maanden, 0, 99, '2025-12-31')).toMatchObject({ verwacht: 78, laag: 78, hoog: 78 });
  });

  it('ligt de verwachting altijd in de band, en is die zo breed als de maanden uiteenliggen, maal wat er nog komt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1_000_000 }), { minLength: 12, maxLength: 12 }),
        fc.nat(8),
        (bedragen, over) => {
          const tot = 12 - over;
          const een = jaarprognose(jaar(...bedragen.slice(0, tot)), 0, 0, dag(tot));
          if (een === null) throw new Error('vier maanden zijn genoeg');
          expect(een.laag <= een.verwacht && een.verwacht <= een.hoog).toBe(true);
          expect(een.hoog - een.laag).toBe(
            over * (Math.max(...bedragen.slice(0, tot)) - Math.min(...bedragen.slice(0, tot))),
          );
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('zegt of het past: wel, niet, of nog niet te zeggen', () => {
    const prognose = jaarprognose(jaar(100_00, 200_00, 100_00), 0, 0, '2025-03-31');
    expect(prognosezin(prognose, 3, 2_200_00)).toContain('Ook de bovenkant past');
    expect(prognosezin(prognose, 3, 1_000_00)).toContain('Ook de onderkant is meer');
    expect(prognosezin(prognose, 3, 1_600_00)).toContain('valt hieruit nog niet te zeggen');
  });
});

const dag = (maanden: number): string =>
  ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'].map(
    (einde, i) => `2025-${String(i + 1).padStart(2, '0')}-${einde}`,
  )[maanden - 1]!;

it('rondt een deel één keer af, half naar boven, en zegt niets over een geheel van nul', () => {
  expect([deelVan(1, 2_000), deelVan(1, 2_001), deelVan(-3, 10), deelVan(1, 0)]).toEqual([
    '0.001',
    '0.000',
    '-0.300',
    null,
  ]);
  expect(afgerond(9_007_199_254_740_991, 1_000_000, 1_000)).toBe(9_007_199_254_741);
  expect([deelverschil('0.400', '0.465'), deelverschil(null, '0.465')]).toEqual(['-0.065', null]);
});
