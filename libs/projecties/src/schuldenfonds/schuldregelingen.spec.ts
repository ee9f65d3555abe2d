import type { BoekOpdracht } from '@ontschot/boek';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { AN, HUISHOUDENS, PAPIEREN, richtTeamsIn, ZUS } from '../../test/hulp/teams.js';
import {
  saldi,
  schuldregeling,
  schuldregelingen,
  voorschotten,
  type Leesmodel,
  type Schuldregelingenvraag,
} from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };

describe('schuldregelingen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtTeamsIn(schrijver);
    const doe = (soort: string, opdracht: object): number => schrijver.doe({ soort, ...opdracht } as BoekOpdracht);
    const vraagAan = (naam: string, aangevraagdOp: string, meer: object = {}): number =>
      doe('schuldregeling-aanvragen', {
        ...{ schuldregeling: naam, huishouden: HUISHOUDENS[3], fonds: 'schuld', schuldeiser: 'kredietbank' },
        ...{ doel: PAPIEREN, aangevraagdOp, ...meer },
      });
    const overname = (schuld: string, boekdatum: string, naam = 'r1'): number =>
      doe('schuld-overnemen', { schuldregeling: naam, schuld, percentage: '60', boekdatum });
    schrijver.nu = '2025-03-10T10:00:00.000Z';
    vraagAan('r1', '2025-03-03', { team: 'team-oost', ...AN });
    for (const [schuld, bedrag] of Object.entries({ huur: 500_00, energie: 420_00 }))
      doe('schuld-inventariseren', { schuldregeling: 'r1', schuld, schuldeiser: 'verhuurder', bedrag });
    overname('huur', '2025-03-10');
    schrijver.nu = '2025-04-02T10:00:00.000Z';
    overname('energie', '2025-04-01');
    const mijlpalen = [{ mijlpaal: 'werk', deel: '50' }];
    const termijn = { bedrag: 10_00, vanaf: '2025-05', totEnMet: '2025-12' };
    doe('aflosplan-afspreken', { schuldregeling: 'r1', mijlpalen, termijn });
    schrijver.nu = '2025-05-10T10:00:00.000Z';
    const aflossing = { schuldregeling: 'r1', bedrag: 10_00, boekdatum: '2025-05-09' };
    doe('aflossing-boeken', aflossing);
    const boeking = doe('aflossing-boeken', aflossing);
    schrijver.nu = '2025-06-20T10:00:00.000Z';
    doe('fondsboeking-terugnemen', { ...{ schuldregeling: 'r1', boeking }, boekdatum: '2025-06-01', tekst: 'tk-1' });
    doe('mijlpaal-bereiken', { schuldregeling: 'r1', mijlpaal: 'werk', boekdatum: '2025-06-10' });
    doe('inning-stoppen', { vordering: 'r1', reden: 'besluit 7' });
    doe('vordering-vastleggen', { vordering: 'los', huishouden: HUISHOUDENS[4], schuldeiser: 'gemeente', bedrag: 1 });
    doe('inning-stoppen', { vordering: 'los', reden: 'besluit 8' });
    vraagAan('r2', '2025-06-18');
    vraagAan('r3', '2025-06-19', { team: 'team-west', ...ZUS });
    expect(await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  const namen = (anders: Partial<Schuldregelingenvraag> = {}): string[] =>
    bladerAf((cursor) => schuldregelingen(lees, { ...vraag, aantal: 2, ...anders, ...cursor })).map(
      (een) => een.schuldregeling,
    );
  const open = (peil: { op?: string; bekendOp?: string }): number =>
    schuldregeling(lees, { ...vraag, ...peil }, 'r1').vordering.open;

  it('geven de vordering zoals zij op elke dag van beide klokken stond', () => {
    expect(open({})).toBe(920_00 - 10_00 - 460_00);
    expect(open({ op: '2025-03-31' })).toBe(500_00);
    expect(open({ op: '2025-05-31' })).toBe(900_00);
    // What was taken back in June had counted until then.
    expect(open({ op: '2025-06-01' })).toBe(910_00);
    expect(open({ op: '2025-12-31', bekendOp: '2025-05-31' })).toBe(900_00);
  });

  it('geven de kosten naast de schuld, en wat er op het voorschot staat is wat het fonds heeft', () => {
    const { kosten, schuld, vordering, plan, verloop } = schuldregeling(lees, vraag, 'r1');
    expect({ schuld, kosten }).toEqual({
      schuld: 920_00,
      kosten: {
        ...{ overname: 552_00, voorschot: 552_00 - 10_00 - 276_00, kwijtgescholden: 276_00, terugontvangen: 10_00 },
        ...{ bovenKosten: 0, nazorg: 0, samen: 552_00, netto: 542_00 },
      },
    });
    expect(vordering).toMatchObject({ afgelost: 10_00, kwijtgescholden: 460_00, inning: 'gestopt' });
    expect(plan).toMatchObject({
      termijn: { bedrag: 10_00 },
      mijlpalen: [{ bereiktOp: '2025-06-10', kwijtgescholden: 460_00 }],
    });
    expect(verloop.map((een) => [een.soort, een.open])).toEqual([
      ['overname', 500_00],
      ['overname', 920_00],
      ['aflossing', 910_00],
      ['aflossing', 900_00],
      ['teruggenomen', 910_00],
      ['mijlpaal', 450_00],
    ]);
    const { regels } = saldi(lees, { ...vraag, per: 'budget' });
    expect(regels.find(({ sleutel }) => sleutel === 'schuld')).toMatchObject({
      voorschot: kosten.voorschot,
      besteed: 276_00,
    });
    // It is no advance to an organisatie, so it is not in that list.
    expect(voorschotten(lees, vraag).regels).toEqual([]);
  });

  it('bewaken de vier weken, op de dag die wordt gevraagd', () => {
    const termijn = (op: string) => schuldregeling(lees, { ...vraag, op }, 'r1').termijn;
    expect(termijn('2025-03-31')).toEqual({ uiterlijk: '2025-03-31', stand: 'loopt', laat: 0 });
    expect(termijn('2025-04-01')).toEqual({ uiterlijk: '2025-03-31', stand: 'te-laat', laat: 1 });
    expect(schuldregeling(lees, { ...vraag, op: '2025-06-30' }, 'r2').termijn.stand).toBe('loopt');
    expect(schuldregeling(lees, vraag, 'r2').termijn).toMatchObject({ stand: 'te-laat', laat: 1 });
  });

  it('staan in bladzijden, de nieuwste vooraan, per staat, team, fonds en termijn', () => {
    expect(namen()).toEqual(['r3', 'r2', 'r1']);
    expect(namen({ staat: 'loopt' })).toEqual(['r1']);
    expect(namen({ team: 'team-west' })).toEqual(['r3']);
    expect(namen({ fonds: 'wmo' })).toEqual([]);
    expect(namen({ op: '2025-06-30', teLaat: true })).toEqual(['r1']);
    expect(namen({ op: '2025-06-30', teLaat: false })).toEqual(['r3', 'r2']);
    expect(namen({ bekendOp: '2025-05-31' })).toEqual(['r1']);
  });

  it('zijn voor een lid alleen die van het eigen team, en noemen nergens een huishouden', () => {
    expect(namen({ alleen: AN })).toEqual(['r1']);
    expect(() => schuldregeling(lees, { ...vraag, alleen: AN }, 'r2')).toThrow('staat niet in boek');
    expect(() => schuldregeling(lees, { ...vraag, op: '2025-03-01' }, 'r1')).toThrow('staat niet in boek');
    const { schuldenfonds_regeling, schuldenfonds_stap } = opstelling.rijen('lees');
    expect(schuldenfonds_stap).toHaveLength(13);
    expect(JSON.stringify([schuldenfonds_regeling, schuldenfonds_stap])).not.toContain('hh-');
  });
});
