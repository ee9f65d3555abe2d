import { BO, gift, richtTeamsIn, stort, ZUS } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { inleggen, trekkingen, uitputting, type Leesmodel } from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };

describe('de uitputting van een wijkbudget', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2025-04-30' });
    richtTeamsIn(schrijver);
    stort(schrijver, 'wmo-oost', '2025-01', '2025-02', '2025-03');
    schrijver.nu = '2025-02-10T08:00:00.000Z';
    const huishouden = (nr: number) => ({ huishouden: `hh-${nr}`, bedrag: 500_00 });
    schrijver.doe(gift('a', '2025-02-10', huishouden(1)));
    schrijver.doe(gift('b', '2025-02-11', { ...huishouden(2), vorm: 'voorschot' }));
    schrijver.nu = '2025-03-10T08:00:00.000Z';
    for (const [i, naam] of ['c', 'd', 'e'].entries()) schrijver.doe(gift(naam, '2025-03-10', huishouden(3 + i)));
    schrijver.doe({ soort: 'trekking-terugbetalen', trekking: 'b', bedrag: 100_00, boekdatum: '2025-03-12' });
    schrijver.nu = '2025-04-10T08:00:00.000Z';
    stort(schrijver, 'wmo-oost', '2025-04');
    const storno = { soort: 'storneren', beweging: schrijver.toestand.revisie, reden: 'te vroeg' } as const;
    schrijver.doe({ ...storno, boekdatum: '2025-04-02' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('zegt wat erin kwam en nog komt, wat is besteed en wat open staat, per bron en per maand', () => {
    const gevonden = uitputting(lees, vraag, 'wijk-oost');
    expect(gevonden).toMatchObject({
      ...{ naam: 'Wijkbudget oost', wijk: 'oost', ingebracht: 3_000_00, nogVerwacht: 10_000_00 },
      stand: { vrij: 600_00, verplicht: 0, voorschot: 400_00, besteed: 2_000_00, stelpost: 0 },
      inleg: [
        { soort: 'vrij', van: 'wmo', ingebracht: 4_000_00, teruggegeven: 1_000_00, nogVerwacht: 9_000_00 },
        { soort: 'vrij', van: 'schuld', ingebracht: 0, teruggegeven: 0, nogVerwacht: 1_000_00 },
      ],
      kleuren: [{ kleur: 'wmo', vrij: 600_00, voorschot: 400_00, besteed: 2_000_00 }],
    });
    expect(gevonden.maanden.slice(0, 4)).toEqual([
      { maand: '2025-01', ingebracht: 1_000_00, getrokken: 0, verplicht: 0, voorschot: 0, besteed: 0, vrij: 1_000_00 },
      {
        ...{ maand: '2025-02', ingebracht: 1_000_00, getrokken: 1_000_00, verplicht: 0, voorschot: 500_00 },
        ...{ besteed: 500_00, vrij: 1_000_00 },
      },
      {
        ...{ maand: '2025-03', ingebracht: 1_000_00, getrokken: 1_400_00, verplicht: 0, voorschot: -100_00 },
        ...{ besteed: 1_500_00, vrij: 600_00 },
      },
      { maand: '2025-04', ingebracht: 0, getrokken: 0, verplicht: 0, voorschot: 0, besteed: 0, vrij: 600_00 },
    ]);
  });

  it('rekent voor wat er aan het eind van het jaar is, en waarschuwt in welke maand het geld op is', () => {
    // On 31 March: 1.200 a month over February and March. April to December bring 9.000 and 1.000 that is overdue.
    const { prognose, waarschuwing } = uitputting(
      lees,
      { ...vraag, op: '2025-03-31', bekendOp: '2025-03-31' },
      'wijk-oost',
    );
    expect(prognose).toMatchObject({
      ...{ perMaand: 1_200_00, gemetenOver: { van: '2025-02', totEnMet: '2025-03' }, nogVerwacht: 10_000_00 },
      eindeVanJaar: 600_00 + 10_000_00 - 9 * 1_200_00,
    });
    expect(prognose.maanden.map(({ maand, vrij }) => [maand, vrij])).toEqual([
      ['2025-04', 1_400_00],
      ['2025-05', 1_200_00],
      ['2025-06', 1_000_00],
      ['2025-07', 800_00],
      ['2025-08', 600_00],
      ['2025-09', 400_00],
      ['2025-10', 200_00],
      ['2025-11', 0],
      ['2025-12', -200_00],
    ]);
    expect(waarschuwing).toEqual({
      ...{ maand: '2025-12', tekort: 200_00 },
      uitleg: 'Gaat het zo door, dan is het geld op in december 2025, en komt dit budget tot € 200,00 tekort.',
    });
    expect(prognose.uitleg).toBe(
      'Van februari 2025 tot en met maart 2025 kostte een maand gemiddeld € 1.200,00. Gaat dat zo door en komt er nog ' +
        '€ 10.000,00 inleg bij, dan komt het budget aan het eind van het jaar € 200,00 tekort.',
    );
  });

  it('laat een lid van het team de bronnen en kleuren niet zien, en een ander niets', () => {
    const gevonden = uitputting(lees, { ...vraag, alleen: BO }, 'wijk-oost');
    expect(gevonden).not.toHaveProperty('inleg');
    expect(gevonden).not.toHaveProperty('kleuren');
    expect(JSON.stringify(gevonden)).not.toContain('wmo');
    const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
    expect(() => uitputting(lees, { ...vraag, alleen: ZUS }, 'wijk-oost')).toThrow(nietGevonden);
    expect(() => uitputting(lees, vraag, 'wmo')).toThrow(nietGevonden);
  });

  it('weet van elke inleg wat is gestort, en wat op een dag nog moet', () => {
    const op = (dag: string, bekendOp = dag) =>
      inleggen(lees, { ...vraag, op: dag, bekendOp, naar: 'wijk-oost' }).regels.map((een) => [
        ...[een.inleg, een.gestort.length, een.teStorten.join(' ')],
      ]);
    expect(op('2025-03-31')).toEqual([
      ['schuld-oost', 0, '2025-03'],
      ['wmo-oost', 3, ''],
    ]);
    // Put in on the first and taken back on the second: on the first it was there.
    expect(op('2025-04-01', '2025-04-30')[1]).toEqual(['wmo-oost', 4, '']);
    expect(op('2025-04-02', '2025-04-30')[1]).toEqual(['wmo-oost', 3, '2025-04']);
    expect(inleggen(lees, { ...vraag, van: 'welzijn' }).regels).toMatchObject([
      {
        inleg: 'welzijn-west',
        ingelegd: 0,
        teStorten: ['2025-01', '2025-02', '2025-03', '2025-04'],
        nogVerwacht: 12_000_00,
      },
    ]);
  });
});

describe('een wijkbudget van een andere wijk, dat een team alleen door zijn mandaat ziet', () => {
  const ANDER = { boek: 'GM0002-2025', alleen: ZUS };
  let opstelling: Opstelling;
  let vandaag = '2025-04-30';
  let lees: Leesmodel;
  const schrijver = new Schrijver(ANDER.boek);
  const ziet = (op?: string): boolean => {
    try {
      uitputting(lees, { ...ANDER, ...(op !== undefined && { op, bekendOp: op }) }, 'wijk-oost');
      return true;
    } catch {
      return false;
    }
  };
  const doe = async (opdracht: object): Promise<void> => {
    schrijver.doe(opdracht as never);
    await lees.wachtOp(ANDER.boek, await schrijver.schrijf(opstelling.store), 5_000);
  };
  const mandaat = (geldigTotEnMet: string) => {
    const { ingetrokken: _, ...inhoud } = schrijver.toestand.wijkteam.mandaten.lees('m-west')!;
    return { soort: 'mandaat-vastleggen', ...inhoud, budgetten: ['wijk-west', 'wijk-oost'], geldigTotEnMet };
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => vandaag });
    richtTeamsIn(schrijver);
    stort(schrijver, 'wmo-oost', '2025-01', '2025-02');
    await doe(mandaat('2025-06-30'));
  });
  afterAll(() => opstelling.ruimOp());

  it('is er zolang het mandaat geldt, en daarna niet meer, ook niet zoals het toen stond', async () => {
    expect(ziet()).toBe(true);
    vandaag = '2025-07-01';
    expect([ziet(), ziet('2025-04-30')]).toEqual([false, false]);
    await doe(mandaat('2025-12-31'));
    expect(ziet()).toBe(true);
    // The year of the boek is over, and its last day is the one that counts.
    vandaag = '2026-02-01';
    expect(ziet()).toBe(true);
    vandaag = '2025-07-02';
    await doe(gift('uit-oost', '2025-03-01', { team: 'team-west', budget: 'wijk-oost', bedrag: 100_00, ...ZUS }));
    await doe({ soort: 'mandaat-intrekken', mandaat: 'm-west', reden: 'pauze' });
    expect([ziet(), ziet('2025-04-30')]).toEqual([false, false]);
    expect(trekkingen(lees, ANDER).regels).toMatchObject([{ trekking: 'uit-oost', budget: 'wijk-oost' }]);
  });
});
