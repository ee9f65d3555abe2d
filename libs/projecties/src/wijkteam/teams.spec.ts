import { AN, gift, PAPIEREN, richtTeamsIn, stort, ZUS } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { mandaten, signalen, teams, type Leesmodel, type Signalenvraag } from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };

describe('teams, mandaten en signalen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2025-07-01' });
    richtTeamsIn(schrijver);
    stort(schrijver, 'wmo-oost', '2025-03');
    stort(schrijver, 'welzijn-west', '2025-03');
    const zou = (koker: string) => ({ voorliggend: { zou: 'ja', koker }, bedrag: 50_00 }) as const;
    schrijver.nu = '2025-03-01T12:00:00.000Z';
    schrijver.doe(gift('a', '2025-03-01', zou('opvang')));
    schrijver.doe(gift('b', '2025-03-01', { ...zou('wmo'), team: 'team-west', ...ZUS }));
    schrijver.doe({ soort: 'teamlid-aanmelden', team: 'team-oost', lid: 'stagiair' });
    schrijver.nu = '2025-03-11T12:00:00.000Z';
    schrijver.doe({
      soort: 'signaal-beantwoorden',
      signaal: 'b~wmo',
      antwoord: 'neemt-over',
      tekst: 'tekst-1',
    } as never);
    const mandaat = schrijver.toestand.wijkteam.mandaten.lees('m-oost')!;
    const { ingetrokken: _, ...inhoud } = mandaat;
    schrijver.doe({ soort: 'mandaat-vastleggen', ...inhoud, perTrekking: 750_00, geldigTotEnMet: '2025-06-30' });
    schrijver.doe({ soort: 'mandaat-intrekken', mandaat: 'm-west', reden: 'pauze' });
    schrijver.doe({ soort: 'teamlid-afmelden', team: 'team-oost', lid: 'stagiair' });
    schrijver.doe({ soort: 'team-instellen', team: 'team-west', naam: 'Team West nieuw', wijk: 'west' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('zijn op elke dag zoals zij toen waren', () => {
    const leden = (peil: object) =>
      teams(lees, { ...vraag, ...peil }).regels.find(({ team }) => team === 'team-oost')?.leden;
    expect(leden({ bekendOp: '2025-02-01' })).toEqual([]);
    expect(leden({ op: '2025-03-05' })).toEqual([{ lid: 'stagiair', stand: 'aangemeld' }]);
    expect(leden({})).toEqual([{ lid: 'stagiair', stand: 'afgemeld' }]);
    expect(teams(lees, { ...vraag, alleen: ZUS }).regels).toMatchObject([
      { team: 'team-west', naam: 'Team West nieuw' },
    ]);
    const per = (peil: object) =>
      mandaten(lees, { ...vraag, ...peil }).regels.map((een) => [een.mandaat, een.perTrekking, een.versie, een.geldt]);
    expect(per({ op: '2025-03-10' })).toEqual([
      ['m-oost', 500_00, 1, true],
      ['m-west', 500_00, 1, true],
    ]);
    expect(per({ op: '2025-06-30' })).toEqual([
      ['m-oost', 750_00, 2, true],
      ['m-west', 500_00, 1, false],
    ]);
    expect(per({ alleen: AN })).toEqual([['m-oost', 750_00, 2, false]]);
    expect(mandaten(lees, { ...vraag, team: 'team-west' }).regels).toMatchObject([
      { ingetrokken: true, reden: 'pauze' },
    ]);
  });

  it('zeggen van een signaal hoe oud het is, wat de termijn is en wat het antwoord werd', () => {
    expect(signalen(lees, vraag).regels).toEqual([
      {
        ...{ signaal: 'a~opvang', trekking: 'a', team: 'team-oost', koker: 'opvang', staat: 'open', antwoord: null },
        ...{ voorziening: 'Koker opvang', doel: PAPIEREN },
        ...{ gegevenOp: '2025-03-01', beantwoordOp: null, termijn: '2025-04-12', dagen: 122, teLaat: true },
      },
      {
        ...{ signaal: 'b~wmo', trekking: 'b', team: 'team-west', koker: 'wmo', staat: 'beantwoord' },
        ...{ voorziening: 'Koker wmo', doel: PAPIEREN },
        ...{ antwoord: 'neemt-over', gegevenOp: '2025-03-01', beantwoordOp: '2025-03-11', termijn: '2025-04-12' },
        ...{ dagen: 10, teLaat: false },
      },
    ]);
    const namen = (anders: Partial<Signalenvraag>) =>
      signalen(lees, { ...vraag, ...anders }).regels.map((een) => een.signaal);
    expect(namen({ open: true })).toEqual(['a~opvang']);
    expect(namen({ open: false })).toEqual(['b~wmo']);
    expect(namen({ open: true, bekendOp: '2025-03-10' })).toEqual(['a~opvang', 'b~wmo']);
    expect(namen({ koker: 'wmo' })).toEqual(['b~wmo']);
    expect(namen({ financier: 'rijk' })).toEqual(['a~opvang']);
    expect(namen({ financier: 'gemeente' })).toEqual(['b~wmo']);
    expect(namen({ alleen: ZUS })).toEqual(['b~wmo']);
    const { volgende } = signalen(lees, { ...vraag, aantal: 1 });
    expect(namen({ aantal: 1, cursor: volgende! })).toEqual(['b~wmo']);
    expect(Buffer.from(volgende!, 'base64url').toString()).not.toContain('opvang');
    expect(signalen(lees, { ...vraag, op: '2025-04-12', koker: 'opvang' }).regels[0]).toMatchObject({
      dagen: 42,
      teLaat: false,
    });
  });
});
