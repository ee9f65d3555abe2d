import { AN, gift, HUISHOUDENS, richtTeamsIn, ZUS } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { uitputting, type Leesmodel } from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };
const NIEMAND = { door: 'een ander', wijken: ['noord'] };

describe('de uitputting van een gebiedsbudget', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2025-04-30' });
    richtTeamsIn(schrijver);
    const doe = (opdracht: object): number => schrijver.doe(opdracht as Parameters<Schrijver['doe']>[0]);
    const bron = { bron: 'CBS', peildatum: '2025-01-01' };
    const gebied = { soort: 'gebied-vastleggen', budget: 'gebied', wijken: ['oost', 'west'] };
    doe({ soort: 'budget-instellen', budget: 'gebied', naam: 'Gebied Oost en West', aard: 'gebied' });
    schrijver.nu = '2025-02-01T08:00:00.000Z';
    doe({ ...gebied, inwoners: { aantal: 3_000, ...bron } });
    const inleg = { inleg: 'gebied', van: 'wmo', naar: 'gebied', bedrag: 10_000_00, ritme: 'eenmalig' };
    doe({ soort: 'inleg-afspreken', ...inleg, vanaf: '2025-02', totEnMet: '2025-02', jaareinde: 'over' });
    doe({ soort: 'inleg-storten', inleg: 'gebied', periode: '2025-02', boekdatum: '2025-02-01' });
    const mandaat = {
      ...{ soort: 'mandaat-vastleggen', rol: 'wijkteam', budgetten: ['gebied'], perTrekking: 500_00 },
      ...{ perHuishoudenPerJaar: 2_000_00, openVoorschotten: 5_000_00, meekijken: { wanneer: 'achteraf', vanaf: 0 } },
      ...{ geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
    };
    for (const wijk of ['oost', 'west']) doe({ ...mandaat, mandaat: `g-${wijk}`, team: `team-${wijk}` });
    doe(gift('a', '2025-02-10', { budget: 'gebied', bedrag: 450_00 }));
    const west = { ...ZUS, team: 'team-west', budget: 'gebied' };
    doe(gift('b', '2025-02-11', { ...west, huishouden: HUISHOUDENS[1]!, vorm: 'voorschot' }));
    const aanbieder = { aanbieder: 'buurtteam', bedrag: 105_00, boekdatum: '2025-02-12' };
    const doel = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' };
    doe({ soort: 'besteden', budget: 'gebied', doel, ...aanbieder });
    schrijver.nu = '2025-03-15T08:00:00.000Z';
    doe({ ...gebied, inwoners: { aantal: 4_000, ...bron }, wijken: ['oost', 'west', 'noord'] });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const niets = { verplicht: 0, voorschot: 0, besteed: 0, getrokken: 0 };

  it('zegt wat elke wijk eruit trok, en wat het is per inwoner', () => {
    const gevonden = uitputting(lees, vraag, 'gebied');
    expect(gevonden).toMatchObject({
      ...{ wijk: null, ingebracht: 10_000_00, stand: { voorschot: 300_00, besteed: 555_00, vrij: 9_145_00 } },
      gebied: {
        ...{ wijken: ['oost', 'west', 'noord'], populatie: null, inwoners: { aantal: 4_000, bron: 'CBS' } },
        // 250 cents; 85.500 and 55.500 cents over 4.000 people are 21,375 and 13,875.
        perInwoner: { ingebracht: 250, getrokken: 21, besteed: 14 },
      },
    });
    expect(gevonden.gebied?.perWijk).toEqual([
      { ...niets, wijk: 'oost', besteed: 450_00, getrokken: 450_00 },
      { ...niets, wijk: 'west', voorschot: 300_00, getrokken: 300_00 },
      { ...niets, wijk: 'noord' },
      { ...niets, wijk: null, besteed: 105_00, getrokken: 105_00 },
    ]);
  });

  it('weet van vroeger hoe het toen was; wat het eerst werd, geldt ook voor de dagen ervoor', () => {
    const toen = uitputting(lees, { ...vraag, op: '2025-01-31', bekendOp: '2025-02-28' }, 'gebied');
    expect(toen.gebied).toMatchObject({ wijken: ['oost', 'west'], inwoners: { aantal: 3_000 } });
    // 10.000 euro over 3.000 people is 333,33 cents, half up.
    const later = uitputting(lees, { ...vraag, op: '2025-02-28' }, 'gebied');
    expect(later.gebied?.perInwoner).toEqual({ ingebracht: 333, getrokken: 29, besteed: 19 });
  });

  it('is er voor teams van zijn wijken, en van een wijkbudget is er geen gebied', () => {
    for (const alleen of [AN, ZUS]) expect(uitputting(lees, { ...vraag, alleen }, 'gebied').budget).toBe('gebied');
    const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
    expect(() => uitputting(lees, { ...vraag, alleen: NIEMAND }, 'gebied')).toThrow(nietGevonden);
    expect(uitputting(lees, vraag, 'wijk-oost').gebied).toBeNull();
  });
});
