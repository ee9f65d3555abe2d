import { kostenUit, kostenVan, type Bewegingsgegevens, type BoekOpdracht } from '@ontschot/boek';
import { DOELEN, richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'GM0001-2025';
const boekdatum = '2025-03-03';
const doel = DOELEN[0]!;
const AN = { door: 'an', wijken: ['oost'] };
const BO = { door: 'bo', wijken: ['oost'] };

/** Everything that a trekking can go through, on a wijkbudget; one advance is open and one request waits at the end. */
function trekkingen(schrijver: Schrijver): void {
  const doe = (soort: string, opdracht: object): number => schrijver.doe({ soort, ...opdracht } as BoekOpdracht);
  const trek = (trekking: string, vorm: string, bedrag: number, meer: object = {}): number =>
    doe('trekken', {
      ...{ trekking, team: 'team-oost', vorm, bedrag, doel, huishouden: 'hh-a' },
      ...{ voorliggend: { zou: 'nee' }, boekdatum, ...AN, ...meer },
    });
  doe('huishoudens-opnemen', { huishoudens: ['hh-a'] });
  doe('team-instellen', { team: 'team-oost', naam: 'Team Oost', wijk: 'oost' });
  doe('inleg-afspreken', {
    ...{ inleg: 'i1', van: 'wmo', naar: 'wijk-oost', bedrag: 1_000_00, ritme: 'eenmalig' },
    ...{ vanaf: '2025-01', totEnMet: '2025-12', jaareinde: 'terug' },
  });
  doe('inleg-storten', { inleg: 'i1', periode: '2025-01', boekdatum: '2025-01-01' });
  doe('mandaat-vastleggen', {
    ...{ mandaat: 'm1', team: 'team-oost', rol: 'wijkteam', budgetten: ['wijk-oost'] },
    ...{ perTrekking: 500_00, perHuishoudenPerJaar: 900_00, openVoorschotten: 600_00 },
    ...{ meekijken: { wanneer: 'vooraf', vanaf: 200_01 }, geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
  });
  trek('gift', 'gift', 100_00);
  trek('fout', 'gift', 50_00);
  doe('trekking-terugnemen', { trekking: 'fout', tekst: 'tk-1', boekdatum });
  trek('lening', 'voorschot', 300_00, { tegenprestatie: { uren: 30 } });
  doe('trekking-instemmen', { trekking: 'lening', boekdatum, ...BO });
  doe('tegenprestatie-melden', { trekking: 'lening', uren: 10, boekdatum });
  doe('trekking-terugbetalen', { trekking: 'lening', bedrag: 60_00, boekdatum });
  trek('wacht', 'gift', 210_00);
}

describe('trekkingen in wat wordt gelezen', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(schrijver);
    trekkingen(schrijver);
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('staan in de saldi van hun budget, doel en wijk, tot op de cent', () => {
    const verwacht = { verplicht: 210_00, voorschot: 140_00, besteed: 200_00 };
    expect(lezen.saldi(lees, { boek: BOEK, per: 'kleur', budget: 'wijk-oost' }).regels).toMatchObject([
      { ...verwacht, vrij: 450_00 },
    ]);
    const perWijk = lezen.saldi(lees, { boek: BOEK, per: 'wijk' }).regels;
    expect(perWijk.filter(({ besteed }) => besteed !== 0)).toMatchObject([{ ...verwacht }]);
  });

  it('staan niet tussen wat aan aanbieders is toegezegd of voorgeschoten', () => {
    expect(lezen.verplichtingen(lees, { boek: BOEK }).regels).toEqual([]);
    expect(lezen.voorschotten(lees, { boek: BOEK }).regels).toEqual([]);
  });

  it('zijn als besteding verantwoord in de kleur die betaalde, en noemen in geen regel een huishouden', () => {
    const { bestemmingen } = lezen.verantwoording(lees, { boek: BOEK, koker: 'wmo' });
    expect(bestemmingen).toMatchObject([{ budget: 'wijk-oost', wijk: 'oost', aanbieder: null, besteed: 200_00 }]);
    expect(JSON.stringify(lezen.journaal(lees, { boek: BOEK }))).not.toContain('hh-a');
  });

  it('tellen voor het huishouden als realisatie, en wat is teruggenomen niet', () => {
    const regels = schrijver.alles.flatMap((een) => kostenUit(een).regels);
    expect(regels.map(({ koker, bedrag, huishouden, maand }) => [koker, bedrag, huishouden, maand])).toEqual([
      ['wmo', 100_00, 'hh-a', '2025-03'],
      ['wmo', 50_00, 'hh-a', '2025-03'],
      ['wmo', -50_00, 'hh-a', '2025-03'],
      ['wmo', 100_00, 'hh-a', '2025-03'],
    ]);
    const wacht = schrijver.alles.findLast(({ type }) => type === 'trekking-aangevraagd.v1')!;
    expect(kostenVan(wacht.type, wacht.gegevens as Bewegingsgegevens)).toEqual([]);
  });
});
