import { gift, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { inleggen, saldi, uitputting, type Leesmodel } from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };

describe('een wijkbudget dat is afgerekend', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2026-01-31' });
    richtTeamsIn(schrijver);
    stort(schrijver, 'wmo-oost', '2025-01', '2025-02');
    stort(schrijver, 'schuld-oost', '2025-03');
    schrijver.nu = '2025-03-10T08:00:00.000Z';
    schrijver.doe(gift('a', '2025-03-10', { bedrag: 500_00 }));
    schrijver.nu = '2026-01-10T08:00:00.000Z';
    schrijver.doe({ soort: 'wijkbudget-afrekenen', budget: 'wijk-oost' });
    const storno = { soort: 'storneren', beweging: schrijver.toestand.revisie, reden: 'te vroeg' } as const;
    schrijver.nu = '2026-01-12T08:00:00.000Z';
    schrijver.doe({ ...storno, boekdatum: '2025-12-31' });
    schrijver.nu = '2026-01-20T08:00:00.000Z';
    schrijver.doe({ soort: 'wijkbudget-afrekenen', budget: 'wijk-oost' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const terug = (bekendOp: string, op = '2025-12-31') =>
    inleggen(lees, { ...vraag, op, bekendOp, naar: 'wijk-oost' }).regels.map((een) => [een.inleg, een.teruggegeven]);

  it('zegt per inleg wat terugging, op elke dag van beide klokken', () => {
    const heel = [
      ['schuld-oost', 500_00],
      ['wmo-oost', 2_000_00],
    ];
    const niets = heel.map(([inleg]) => [inleg, 0]);
    expect(terug('2026-01-09')).toEqual(niets);
    expect(terug('2026-01-10')).toEqual(heel);
    expect(terug('2026-01-12')).toEqual(niets);
    expect(terug('2026-01-20')).toEqual(heel);
    expect(terug('2026-01-20', '2025-12-30')).toEqual(niets);
    const [, wmo] = inleggen(lees, { ...vraag, naar: 'wijk-oost' }).regels;
    expect(wmo?.afgerekend).toMatchObject([
      { boekdatum: '2025-12-31', bedrag: 2_000_00, kleuren: [{ kleur: 'wmo', gebracht: 2_000_00, deel: 2_000_00 }] },
    ]);
  });

  it('heeft op wat het teruggaf, en telt nog steeds op', () => {
    const gevonden = uitputting(lees, vraag, 'wijk-oost');
    expect(gevonden).toMatchObject({ ingebracht: 500_00, teruggegeven: 2_500_00, stand: { vrij: 0, besteed: 500_00 } });
    const rij = saldi(lees, { ...vraag, per: 'budget' }).regels.find((een) => een.sleutel === 'wijk-oost');
    expect(rij).toMatchObject({ vrij: 0, besteed: 500_00 });
  });
});
