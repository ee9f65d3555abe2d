import { prognoseVan, type Geboekt } from './prognose.js';

const maandVan = (nr: number): string => `2025-${String(nr).padStart(2, '0')}`;

/** A year of months out of what came in and was drawn; what is not said is nothing. */
function jaar(geboekt: Readonly<Record<number, readonly [ingebracht: number, getrokken: number]>>): Geboekt[] {
  let vrij = 0;
  return Array.from({ length: 12 }, (_, i) => {
    const [ingebracht, getrokken] = geboekt[i + 1] ?? [0, 0];
    vrij += ingebracht - getrokken;
    return { maand: maandVan(i + 1), ingebracht, getrokken, vrij };
  });
}

describe('de prognose van een wijkbudget', () => {
  it('rekent met hele maanden vanaf de eerste trekking, en de lopende maand kost wat een maand kost', () => {
    const maanden = jaar({ 1: [1_000_00, 0], 3: [0, 100_00], 4: [0, 0], 5: [0, 20_00] });
    const { prognose } = prognoseVan(maanden, [], '2025-05-10');
    expect(prognose).toMatchObject({ perMaand: 50_00, gemetenOver: { van: '2025-03', totEnMet: '2025-04' } });
    expect(prognose.maanden[0]).toEqual({ maand: '2025-05', ingebracht: 0, getrokken: 50_00, vrij: 850_00 });
    expect(prognose.eindeVanJaar).toBe(1_000_00 - 100_00 - 8 * 50_00);
  });

  it('houdt zich aan wat al is geboekt als dat meer is, ook vooruit', () => {
    const maanden = jaar({ 1: [1_000_00, 10_00], 2: [0, 70_00], 6: [30_00, 90_00] });
    const { prognose } = prognoseVan(maanden, [], '2025-02-10');
    expect(prognose.perMaand).toBe(10_00);
    expect(prognose.maanden.map(({ getrokken }) => getrokken)).toEqual([
      70_00, 10_00, 10_00, 10_00, 90_00, 10_00, 10_00, 10_00, 10_00, 10_00, 10_00,
    ]);
    expect(prognose.eindeVanJaar).toBe(1_030_00 - 10_00 - 250_00);
  });

  it('rekent in de eerste maand met wat die maand tot nu toe kostte, en nooit met minder dan niets', () => {
    const begonnen = prognoseVan(jaar({ 1: [500_00, 40_00] }), [], '2025-01-15').prognose;
    expect(begonnen).toMatchObject({ perMaand: 40_00, gemetenOver: null, eindeVanJaar: 500_00 - 12 * 40_00 });
    expect(begonnen.uitleg).toContain('Deze maand kostte tot nu toe € 40,00.');
    const terug = prognoseVan(jaar({ 1: [500_00, 40_00], 2: [0, -50_00] }), [], '2025-02-28').prognose;
    expect(terug).toMatchObject({ perMaand: 0, eindeVanJaar: 510_00 });
  });

  it('laat inleg in haar maand komen, en wat te laat is in de eerste', () => {
    const verwacht = ['2025-02', '2025-03', '2025-05'].map((periode) => ({ periode, bedrag: 100_00 }));
    const { prognose } = prognoseVan(jaar({ 1: [0, 0] }), verwacht, '2025-03-20');
    expect(prognose.maanden.slice(0, 3).map(({ ingebracht }) => ingebracht)).toEqual([200_00, 0, 100_00]);
    expect(prognose).toMatchObject({ nogVerwacht: 300_00, eindeVanJaar: 300_00 });
  });

  it('waarschuwt voor de eerste maand waarin het geld op is, ook als er later weer bij komt', () => {
    const maanden = jaar({ 1: [200_00, 60_00], 2: [0, 60_00] });
    const verwacht = [{ periode: '2025-06', bedrag: 900_00 }];
    const { prognose, waarschuwing } = prognoseVan(maanden, verwacht, '2025-02-28');
    expect(waarschuwing).toMatchObject({ maand: '2025-04', tekort: 100_00 });
    expect(prognose.eindeVanJaar).toBe(200_00 + 900_00 - 12 * 60_00);
    expect(prognoseVan(maanden, [{ periode: '2025-04', bedrag: 900_00 }], '2025-02-28').waarschuwing).toBeNull();
  });

  it('verandert aan een jaar dat om is alleen wat nog moet worden gestort', () => {
    const { prognose, waarschuwing } = prognoseVan(
      jaar({ 1: [500_00, 0], 11: [0, 300_00] }),
      [{ periode: '2025-09', bedrag: 5_00 }],
      '2025-12-31',
    );
    expect(prognose.maanden).toEqual([{ maand: '2025-12', ingebracht: 5_00, getrokken: 0, vrij: 205_00 }]);
    expect(waarschuwing).toBeNull();
  });
});
