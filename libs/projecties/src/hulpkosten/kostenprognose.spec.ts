import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { kostenprognose, type Kokerprognose, type Leesmodel } from '../index.js';

const BOEK = 'GM0001-2025';
const DOEL = { taakveld: '6.81', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };

describe('wat een koker kost, als het jaar is afgesloten', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const s = new Schrijver(BOEK);
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2026-06-30' });
  });
  afterAll(() => opstelling.ruimOp());

  const wmo = async (): Promise<Kokerprognose | undefined> => {
    expect(await lees.wachtOp(BOEK, await s.schrijf(opstelling.store), 10_000)).toBe(true);
    return kostenprognose(lees, { boek: BOEK }).kokers.find(({ koker }) => koker === 'wmo');
  };

  it('dan was er wat er dat jaar was: wat meeging of terugging bij het afsluiten, gaat er niet af', async () => {
    richtIn(s);
    s.doe({ soort: 'besteden', boekdatum: '2025-03-10', budget: 'wmo', doel: DOEL, bedrag: 90_000 } as never);
    s.doe({
      ...{ soort: 'verplichting-aangaan', boekdatum: '2025-04-01', verplichting: 'v1', budget: 'wmo' },
      ...{ bedrag: 10_000, aanbieder: 'zorggroep', doel: DOEL },
    } as never);
    s.nu = '2026-03-02T09:00:00.000Z';
    for (let maand = 1; maand <= 12; maand += 1)
      s.doe({ soort: 'periode-afsluiten', periode: `2025-${String(maand).padStart(2, '0')}` });
    const ervoor = await wmo();
    expect(ervoor).toMatchObject({ beschikbaar: 500_000_00, besteed: 90_000, over: 500_000_00 - 90_000 });

    s.doe({
      ...{ soort: 'boek-afsluiten', besluit: 'Jaarrekening 2025' },
      criteria: [{ budget: 'wmo', procent: 60 }],
    } as never);
    expect(await wmo()).toEqual(ervoor);
  });
});
