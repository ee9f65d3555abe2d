import type { Kostenregel } from '@ontschot/boek';
import { telOp } from '@ontschot/kern';
import fc from 'fast-check';
import { kostendelen } from './kostendelen.js';
import { zonderKleineGroepen } from './kleine-groepen.js';

/** One line each for households `van` up to and with `tot`, of a hundred eurocents. */
const regelsVan = (maand: string, van: number, tot: number, meer: Partial<Kostenregel> = {}): Kostenregel[] =>
  Array.from({ length: tot - van + 1 }, (_, i) => ({ maand, bedrag: 100, huishouden: `hh-${van + i}`, ...meer }));
const gezeefd = (...regels: readonly Kostenregel[]) => zonderKleineGroepen(kostendelen(regels));

describe('wat weinig huishoudens samen kostten', () => {
  it('gegeven tien in een maand, dan staat die maand er; gegeven negen, dan niet, en het totaal evenmin', () => {
    expect(gezeefd(...regelsVan('2025-01', 1, 10))).toEqual({
      delen: [{ maand: '2025-01', voor: 'huishoudens', huishoudens: 10, bedrag: 1_000, regels: 10 }],
      ...{ bedrag: 1_000, weinigHuishoudens: false },
    });
    const overig = { maand: '2025-01', bedrag: 7, wijk: 'oost' };
    expect(gezeefd(...regelsVan('2025-01', 1, 9), overig)).toEqual({
      delen: [
        { maand: '2025-01', voor: 'wijk', wijk: 'oost', bedrag: 7, regels: 1 },
        { maand: '2025-01', voor: 'huishoudens', bedrag: null, regels: 9 },
      ],
      ...{ bedrag: null, weinigHuishoudens: true },
    });
  });

  it('gegeven hetzelfde huishouden in veel maanden, dan is dat één huishouden', () => {
    const maanden = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    expect(gezeefd(...maanden.flatMap((maand) => regelsVan(`2025-${maand}`, 1, 1))).bedrag).toBeNull();
  });

  it('gegeven te weinig in een maand, dan gaan maanden samen tot het er tien zijn, en de rest bij de laatste', () => {
    const regels = [
      ...regelsVan('2025-01', 1, 6),
      ...regelsVan('2025-02', 5, 10),
      ...regelsVan('2025-03', 1, 10),
      ...regelsVan('2025-05', 1, 3),
    ];
    expect(gezeefd(...regels)).toEqual({
      delen: [
        { maand: '2025-01', totEnMet: '2025-02', voor: 'huishoudens', huishoudens: 10, bedrag: 1_200, regels: 12 },
        { maand: '2025-03', totEnMet: '2025-05', voor: 'huishoudens', huishoudens: 10, bedrag: 1_300, regels: 13 },
      ],
      ...{ bedrag: 2_500, weinigHuishoudens: false },
    });
  });

  it('gegeven aanbieders met elk te weinig, dan staan zij samen als dat genoeg is, en noemt dat deel geen van beiden', () => {
    const twee = [
      ...regelsVan('2025-01', 1, 6, { aanbieder: 'maker', aantal: 2, eenheidsprijs: 'uur' }),
      ...regelsVan('2025-02', 7, 10, { aanbieder: 'ander' }),
    ];
    expect(gezeefd(...twee).delen).toEqual([
      { maand: '2025-01', totEnMet: '2025-02', voor: 'huishoudens', huishoudens: 10, bedrag: 1_000, regels: 10 },
    ]);
    const [groot, klein] = [regelsVan('2025-01', 1, 10, { aanbieder: 'maker' }), regelsVan('2025-01', 1, 2)];
    expect(gezeefd(...groot, ...klein)).toMatchObject({ bedrag: null, delen: [{ bedrag: 1_000 }, { bedrag: null }] });
  });

  it('is voor elke melding een bedrag van tien of meer, of geen, en dan ook geen totaal', () => {
    const regel = fc.record({
      maand: fc.constantFrom('2025-01', '2025-02', '2025-03', '2025-04'),
      bedrag: fc.integer({ min: 1, max: 1_000 }),
      huishouden: fc.option(fc.integer({ min: 1, max: 25 }).map(String), { nil: undefined, freq: 5 }),
      aanbieder: fc.option(fc.constantFrom('maker', 'ander'), { nil: undefined }),
    });
    let [verborgen, heel] = [0, 0];
    fc.assert(
      fc.property(fc.array(regel, { minLength: 1, maxLength: 90 }), (regels) => {
        const { delen, bedrag, weinigHuishoudens } = gezeefd(...(regels as Kostenregel[]));
        const zonder = delen.filter((deel) => deel.bedrag === null);
        expect([zonder.length > 0, bedrag === null]).toEqual([weinigHuishoudens, weinigHuishoudens]);
        expect(telOp(delen.map((deel) => deel.regels))).toBe(regels.length);
        for (const deel of delen.filter(({ voor }) => voor === 'huishoudens'))
          if (deel.bedrag !== null) expect(deel.huishoudens).toBeGreaterThanOrEqual(10);
          else expect(deel).not.toHaveProperty('huishoudens');
        if (bedrag !== null) expect(bedrag).toBe(telOp(regels.map((een) => een.bedrag)));
        if (weinigHuishoudens) verborgen += 1;
        else heel += 1;
      }),
      { seed: 6, numRuns: 500 },
    );
    expect(Math.min(verborgen, heel)).toBeGreaterThan(20);
  });
});
