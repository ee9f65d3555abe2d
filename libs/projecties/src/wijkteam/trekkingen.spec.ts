import { BO, gift, KOFFIE, richtTeamsIn, stort, ZUS } from '../../test/hulp/teams.js';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { trekking, trekkingen, type Leesmodel, type Trekkingenvraag } from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };
const WEST = { team: 'team-west', ...ZUS };

describe('trekkingen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let nu = '2025-06-20T12:00:00.000Z';
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { nu: () => nu, vandaag: () => nu.slice(0, 10) });
    richtTeamsIn(schrijver);
    stort(schrijver, 'wmo-oost', '2025-05');
    stort(schrijver, 'welzijn-west', '2025-05');
    schrijver.nu = '2025-06-02T08:00:00.000Z';
    const hakan = { vorm: 'voorschot', bedrag: 400_00, tegenprestatie: { uren: 40 } } as const;
    schrijver.doe(gift('hakan', '2025-06-02', hakan));
    schrijver.doe(gift('hakan-west', '2025-06-02', { ...hakan, ...WEST }));
    schrijver.nu = '2025-06-03T08:00:00.000Z';
    schrijver.doe({ soort: 'tegenprestatie-melden', trekking: 'hakan', uren: 16, boekdatum: '2025-06-03' });
    schrijver.doe({ soort: 'trekking-bekijken', trekking: 'hakan', akkoord: false, ...BO });
    schrijver.nu = '2025-06-10T08:00:00.000Z';
    schrijver.doe({ soort: 'tegenprestatie-melden', trekking: 'hakan', uren: 24, boekdatum: '2025-06-10' });
    schrijver.doe({ soort: 'trekking-bekijken', trekking: 'hakan', akkoord: true, ...BO });
    schrijver.doe({ soort: 'opbrengst-vertellen', trekking: 'hakan', tekst: 'tekst-1', bedrag: 6_000_00 });
    schrijver.doe({ soort: 'opbrengst-vertellen', trekking: 'hakan', bedrag: 1_00 });
    schrijver.doe(gift('pas', '2025-06-11', { voorliggend: { zou: 'ja', koker: 'participatie' } }));
    schrijver.doe(
      gift('post', '2025-06-11', {
        vorm: 'collectief',
        doel: KOFFIE,
        groep: { naam: 'dinsdag', aantal: 20 },
        bedrag: 50_00,
        huishouden: undefined as never,
      }),
    );
    schrijver.doe(gift('samen', '2025-06-11', { ...WEST, bedrag: 260_00 }));
    schrijver.nu = '2025-06-10T20:00:00.000Z';
    schrijver.doe({
      soort: 'trekking-instemmen',
      trekking: 'samen',
      boekdatum: '2025-06-14',
      door: 'zoe',
      wijken: ['west'],
    });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const namen = (anders: Partial<Trekkingenvraag> = {}): string[] =>
    bladerAf((cursor) => trekkingen(lees, { ...vraag, aantal: 2, ...anders, ...cursor })).map((een) => een.trekking);

  it('geven van een voorschot wat er op elke dag van open staat, wat is gemeld en wie meekeek', () => {
    const op = (dag: string) => trekking(lees, { ...vraag, op: dag }, 'hakan');
    expect(op('2025-06-02')).toMatchObject({ voorschot: 400_00, besteed: 0, tegenprestatie: { uren: 40, gemeld: 0 } });
    expect(op('2025-06-09')).toMatchObject({ voorschot: 240_00, besteed: 160_00, akkoord: false });
    expect(op('2025-12-31')).toMatchObject({
      ...{ staat: 'verstrekt', voorschot: 0, besteed: 400_00, akkoord: true, meekijken: 'achteraf' },
      ...{ tegenprestatie: { uren: 40, gemeld: 40 }, gevraagdDoor: 'an', meegekekenDoor: 'bo' },
      ...{ opbrengst: { verteld: 2, bedrag: 6_001_00, verhalen: 0 }, kleuren: [{ kleur: 'wmo', besteed: 400_00 }] },
    });
  });

  it('noemen een aanvraag vervallen vanaf het moment dat haar termijn om is, ook als dat niet is geboekt', () => {
    const wanneer = (moment: string, peil: object = {}): unknown => {
      nu = moment;
      return trekking(lees, { ...vraag, ...peil }, 'hakan-west');
    };
    const apart = { vervaltOp: '2025-06-03T08:00:00.000Z', verplicht: 400_00 };
    expect(wanneer('2025-06-03T07:59:59.999Z')).toMatchObject({ staat: 'aangevraagd', ...apart });
    expect(wanneer('2025-06-03T08:00:00.000Z')).toMatchObject({ staat: 'vervallen', ...apart });
    const later = '2025-06-20T12:00:00.000Z';
    expect(wanneer(later, { bekendOp: '2025-06-02' })).toMatchObject({ staat: 'aangevraagd' });
    expect(wanneer(later, { bekendOp: '2025-06-03' })).toMatchObject({ staat: 'vervallen' });
    expect(wanneer(later, { op: '2025-06-02' })).toMatchObject({ staat: 'aangevraagd' });
    expect(namen({ wachtend: true, bekendOp: '2025-06-02' })).toEqual(['hakan-west']);
    expect(namen({ staat: 'vervallen' })).toEqual(['hakan-west']);
  });

  it('noemen niet vervallen wat op tijd is ingestemd, ook niet op een dag waarop dat nog niet telt', () => {
    nu = '2025-06-20T12:00:00.000Z';
    expect(trekking(lees, { ...vraag, op: '2025-06-13' }, 'samen')).toMatchObject({ staat: 'aangevraagd', besteed: 0 });
    expect(trekking(lees, vraag, 'samen')).toMatchObject({
      staat: 'verstrekt',
      boekdatum: '2025-06-14',
      besteed: 260_00,
    });
  });

  it('staan in pagina’s, het nieuwste vooraan, en zeggen wat er nog te doen is', () => {
    expect(namen()).toEqual(['samen', 'post', 'pas', 'hakan-west', 'hakan']);
    expect(namen({ teVertellen: true })).toEqual(['samen', 'post', 'pas']);
    expect(namen({ teBekijken: true })).toEqual(['pas']);
    expect(namen({ teBekijken: true, bekendOp: '2025-06-09' })).toEqual(['hakan']);
    expect(namen({ open: true, op: '2025-06-09' })).toEqual(['hakan']);
    expect(namen({ open: true })).toEqual([]);
    expect(namen({ vorm: 'collectief' })).toEqual(['post']);
    expect(namen({ budget: 'wijk-west' })).toEqual(['samen', 'hakan-west']);
    expect(namen({ team: 'team-oost', staat: 'verstrekt' })).toEqual(['post', 'pas', 'hakan']);
  });

  it('noemen nooit een huishouden en nooit de zin die erbij hoort', () => {
    const tekst = JSON.stringify(trekkingen(lees, vraag).regels);
    expect(tekst).not.toContain('hh-');
    expect(tekst).not.toContain('tekst-1');
  });

  it('zijn voor een lid alleen die van zijn eigen teams, en wie is afgemeld ziet niets meer', async () => {
    expect(namen({ alleen: BO })).toEqual(['post', 'pas', 'hakan']);
    expect(namen({ alleen: ZUS })).toEqual(['samen', 'hakan-west']);
    expect(namen({ alleen: { door: 'ver', wijken: ['noord'] } })).toEqual([]);
    const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
    expect(() => trekking(lees, { ...vraag, alleen: ZUS }, 'hakan')).toThrow(nietGevonden);
    expect(() => trekking(lees, vraag, 'weg')).toThrow(nietGevonden);
    expect(() => trekking(lees, { ...vraag, op: '2025-06-01' }, 'hakan')).toThrow(nietGevonden);
    schrijver.nu = '2025-06-12T08:00:00.000Z';
    schrijver.doe({ soort: 'teamlid-afmelden', team: 'team-oost', lid: 'bo' });
    schrijver.doe({ soort: 'teamlid-aanmelden', team: 'team-west', lid: 'bo' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
    expect(namen({ alleen: BO })).toEqual(['samen', 'hakan-west']);
    expect(namen({ alleen: BO, bekendOp: '2025-06-05' })).toEqual(['hakan-west']);
  });
});
