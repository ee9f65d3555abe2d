import { gift, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { raadsoverzicht, raadssaldi, saldi, type Leesmodel, type Raadssaldi } from '../index.js';

const BOEK = 'GM0001-2025';

describe('de saldi voor de raad', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);
  const volgende = async (...opdrachten: Parameters<Schrijver['doe']>[0][]): Promise<void> => {
    for (const opdracht of opdrachten) schrijver.doe(opdracht);
    const revisie = await schrijver.schrijf(opstelling.store);
    expect(await lees.wachtOp(BOEK, revisie, 5_000)).toBe(true);
  };
  const wijk = ({ regels }: Raadssaldi) => regels.find(({ sleutel }) => sleutel === 'wijk-oost');

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtTeamsIn(schrijver, 20_000_00);
    stort(schrijver, 'wmo-oost', '2025-01');
    await volgende(gift('t', '2025-01-20'));
  });
  afterAll(() => opstelling.ruimOp());

  it('zeggen zonder afgesloten maand wat er kwam, en niets van wat ermee is gedaan', () => {
    const stand = raadssaldi(lees, { boek: BOEK, per: 'budget' });
    expect(stand.op).toBeNull();
    const weg = { verplicht: null, voorschot: null, besteed: null, vrij: null, stelpost: null };
    expect(wijk(stand)).toMatchObject({ ...weg, primitief: 0, naWijziging: 20_000_00 });
    expect(stand.totaal).toMatchObject(weg);
    expect(raadsoverzicht(lees, { boek: BOEK })).toMatchObject({ op: null, totaal: weg });
  });

  it('zijn van de laatste afgesloten maand, waarna de volgende gift er niet in te zien is', async () => {
    await volgende({ soort: 'periode-afsluiten', periode: '2025-01' });
    const eerst = raadssaldi(lees, { boek: BOEK, per: 'budget' });
    expect([eerst.op, wijk(eerst)?.besteed]).toEqual(['2025-01-31', 300_00]);
    expect(eerst).toEqual(saldi(lees, { boek: BOEK, per: 'budget', op: '2025-01-31' }));
    await volgende(gift('u', '2025-02-03'));
    const daarna = raadssaldi(lees, { boek: BOEK, per: 'budget' });
    expect({ ...daarna, revisie: 0 }).toEqual({ ...eerst, revisie: 0 });
    const { op, kokers, totaal } = raadsoverzicht(lees, { boek: BOEK });
    const perKoker = raadssaldi(lees, { boek: BOEK, per: 'koker' });
    expect([op, totaal]).toEqual(['2025-01-31', perKoker.totaal]);
    expect(kokers.map(({ besteed }) => besteed)).toEqual(perKoker.regels.map(({ besteed }) => besteed));
  });

  it('zijn er van elke afgesloten maand, en van geen andere dag', async () => {
    await volgende({ soort: 'periode-afsluiten', periode: '2025-02' });
    expect(wijk(raadssaldi(lees, { boek: BOEK, per: 'budget' }))?.besteed).toBe(600_00);
    expect(wijk(raadssaldi(lees, { boek: BOEK, per: 'budget', op: '2025-01-31' }))?.besteed).toBe(300_00);
    const ongeldig = expect.objectContaining({ code: 'vraag-ongeldig' }) as Error;
    for (const op of ['2025-01-30', '2025-02-03', '2025-03-31', '2025-12-31'])
      expect(() => raadssaldi(lees, { boek: BOEK, per: 'budget', op })).toThrow(ongeldig);
  });
});
