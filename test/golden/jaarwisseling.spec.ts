import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alleKostenUit, evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

const lees = (naam: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, `${naam}.json`), 'utf8'));
const gevouwen = (naam: string): Toestand =>
  (lees(naam) as readonly Opgeslagen[])
    .map(leesGebeurtenis)
    .reduce((toestand, een) => evolve(toestand, een), Toestand.begin());

const standen = (toestand: Toestand): object =>
  Object.fromEntries(
    [...toestand.saldi].map(([rekening, { eind }]) => [rekening, eind] as const).filter(([, eind]) => eind !== 0),
  );

describe('de gouden geschiedenis van een jaar dat werd afgesloten en het jaar erna', () => {
  it('sluit met dezelfde standen als toen, en neemt niets meer aan', () => {
    const oud = gevouwen('jaareinde');
    expect(oud.jaar.afsluiting).toMatchObject({ naar: 'GM0080-2026', deel: 1, af: true, besluit: 'Jaarrekening 2025' });
    expect(standen(oud)).toEqual({ 'bron:gemeente': -1_145_000, 'overloop:GM0080-2026': 1_145_000 });
  });

  it('opent met dezelfde standen als toen, elk onder zijn eigen naam', () => {
    const nieuw = gevouwen('jaarbegin');
    expect(nieuw.jaar.opening).toMatchObject({ uit: 'GM0080-2025', af: true });
    expect(standen(nieuw)).toEqual({
      'overloop:GM0080-2025': -1_145_000,
      'voorschot:wijk-noord': 40_000,
      'voorschot:schuldenfonds': 300_000,
      'verplicht:wijk-noord': 50_000,
      'vrij:schuldenfonds': 700_000,
      'vrij:wijk-noord': 55_000,
    });
    expect(nieuw.wijkteam.trekkingen.lees('t1')).toMatchObject({ huishouden: 'h2', bedrag: 40_000 });
    expect(nieuw.schuldenfonds.schuldregelingen.lees('r1')).toMatchObject({ huishouden: 'h1', staat: 'loopt' });
    expect(nieuw.preventie.vorderingen.lees('r1')).toMatchObject({ bedrag: 500_000, inning: 'loopt' });
    expect(nieuw.verplichtingen.lees('v1')?.aanbieder).toBe('buurthuis');
    expect(nieuw.jaar.kosten).toMatchObject({ uit: 'GM0080-2025', af: true, aantal: 2, nietVoor: ['gezinnen'] });
    expect(nieuw.preventie.laatsteKosten.lees('wmo|2025-04')).toBe(30);
  });

  it('neemt kosten van eerdere jaren in delen over, met al wat zo’n deel kan hebben', () => {
    const deel = lees('gebeurtenissen/kosten-overgenomen.v1.volledig');
    const geschiedenis = lees('jaarbegin-volledig') as readonly Opgeslagen[];
    expect(geschiedenis).toContainEqual(deel);
    const { jaar, preventie } = gevouwen('jaarbegin-volledig');
    expect(jaar.kosten).toEqual({
      ...{ uit: 'GM0080-2025', sinds: 8, deel: 2, af: true, aantal: 5, vanaf: '2021-01', vergetenTot: 48 },
      eigen: [{ koker: 'schuld', maanden: ['2025-01'] }],
      nietVoor: ['gezinnen'],
      // Told in the first part alone.
      grenzen: [{ koker: 'wmo', grens: 2_500_000, van: '2025-01', totEnMet: '2025-12' }],
    });
    expect(preventie.laatsteKosten.lees('schuld|2025-01')).toBe(8);
    expect(preventie.laatsteKosten.lees('schuld|2025-05')).toBe(9);
    const posten = geschiedenis.slice(-2).flatMap((een) => alleKostenUit(leesGebeurtenis(een)).regels);
    expect(posten.map(({ geboekt, vanHuishouden }) => [geboekt ?? false, vanHuishouden ?? false])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, false],
      [true, true],
      [true, false],
    ]);
  });
});
