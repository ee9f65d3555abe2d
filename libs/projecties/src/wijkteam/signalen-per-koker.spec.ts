import { gift, HUISHOUDENS, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { signalenPerKoker, type Leesmodel } from '../index.js';

const BOEK = 'GM0001-2025';

describe('signalen per koker', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  const vraagAan = (koker: string, nr: number) =>
    schrijver.doe(
      gift(`t${nr}`, '2025-03-01', { huishouden: HUISHOUDENS[nr]!, bedrag: 50_00, voorliggend: { zou: 'ja', koker } }),
    );
  const antwoord = (signaal: string, zegt: 'neemt-over' | 'wijst-af', nu: string) => {
    schrijver.nu = nu;
    schrijver.doe({ soort: 'signaal-beantwoorden', signaal, antwoord: zegt });
  };
  const bij = async () => expect(await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000)).toBe(true);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    schrijver = new Schrijver(BOEK);
    richtTeamsIn(schrijver, 20_000_00);
    stort(schrijver, 'wmo-oost', '2025-01');
    schrijver.nu = '2025-03-01T09:00:00.000Z';
    for (const nr of [0, 1, 2]) vraagAan('wmo', nr);
    vraagAan('schuld', 3);
    antwoord('t0~wmo', 'neemt-over', '2025-03-02T09:00:00.000Z');
    antwoord('t1~wmo', 'wijst-af', '2025-05-01T09:00:00.000Z');
    await bij();
  });
  afterAll(() => opstelling.ruimOp());

  it('telt wat open is, wat is geantwoord, wat te laat was en hoe lang het duurde', () => {
    const { regels, totaal } = signalenPerKoker(lees, { boek: BOEK });
    // One day and sixty-one: thirty-one on average. The third is open, and past its term of six weeks.
    const wmo = { aantal: 3, open: 1, beantwoord: 2, neemtOver: 1, wijstAf: 1, teLaat: 2, gemiddeldeDagen: 31 };
    const schuld = { aantal: 1, open: 1, beantwoord: 0, neemtOver: 0, wijstAf: 0, teLaat: 1, gemiddeldeDagen: null };
    expect(regels).toEqual([
      { koker: 'schuld', naam: expect.any(String) as string, ...schuld },
      { koker: 'wmo', naam: expect.any(String) as string, ...wmo },
    ]);
    expect(totaal).toEqual({ ...wmo, aantal: 4, open: 2, teLaat: 3 });
  });

  it('telt voor een financier alleen de eigen kokers', () => {
    const { regels, totaal } = signalenPerKoker(lees, { boek: BOEK, financier: 'nergens' });
    expect([regels, totaal.aantal, totaal.gemiddeldeDagen]).toEqual([[], 0, null]);
  });

  it('splitst voor wie geen signaal afzonderlijk ziet pas uit als tien huishoudens zijn geholpen', async () => {
    const algemeen = () => signalenPerKoker(lees, { boek: BOEK, algemeen: true });
    expect([algemeen().regels, algemeen().totaal.aantal]).toEqual([[], 4]);
    for (const [i, huishouden] of HUISHOUDENS.slice(10, 16).entries())
      schrijver.doe(gift(`v${i}`, '2025-03-01', { huishouden, bedrag: 50_00 }));
    await bij();
    expect(algemeen()).toEqual(signalenPerKoker(lees, { boek: BOEK }));
  });
});
