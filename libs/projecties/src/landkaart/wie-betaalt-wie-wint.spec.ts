import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { wieBetaaltWieWint, type Leesmodel } from '../index.js';

const EURO = 100;
/** Casebook 19: per koker who pays it, what was expected over three years, and what was spent; in euros. */
const LEEUWARDEN = {
  team: { financier: 'gemeente', verwacht: 0, besteed: 1_800_000 },
  jeugd: { financier: 'provincie', verwacht: 6_000_000, besteed: 4_900_000 },
  uitkering: { financier: 'rijk', verwacht: 3_000_000, besteed: 2_200_000 },
  huur: { financier: 'corporatie', verwacht: 900_000, besteed: 500_000 },
  zorg: { financier: 'verzekeraar', verwacht: 4_000_000, besteed: 2_500_000 },
} as const;

describe('wie betaalt en wie wint', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());
  const bij = async (s: Schrijver): Promise<void> => {
    expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  };
  const bedragen = (welk: 'verwacht' | 'besteed') =>
    Object.fromEntries(Object.entries(LEEUWARDEN).map(([koker, rij]) => [koker, rij[welk] * EURO]));

  it('casus 19: kosten en baten van vijf partijen over drie jaar zijn één tabel die op twee miljoen uitkomt', async () => {
    const s = new Schrijver('casus19-2025');
    begin(s, LEEUWARDEN, ['frontlijnteam']);
    regel(s);
    ontwerp(s, bedragen('verwacht'), {
      aanbieders: [{ organisatie: 'frontlijnteam', gewicht: 1 }],
      looptijd: { van: '2023-01', totEnMet: '2025-12' },
      per: 'periode',
      interventiekosten: { bedrag: 1_800_000 * EURO, per: 'periode', inKoker: 'team' },
    });
    const driejaar = { van: '2023-01', totEnMet: '2025-12', boekdatum: '2025-12-31', maker: 'frontlijnteam' };
    s.doe({ soort: 'preventiewinst-meten', ...over(bedragen('besteed'), driejaar) });
    await bij(s);

    const { regels, totaal, interventieVanNiemand } = wieBetaaltWieWint(lees, { boek: s.boek });
    expect(regels.map((rij) => [rij.partij, rij.gewonnen, rij.meerkosten, rij.interventie, rij.saldo])).toEqual([
      ['corporatie', 400_000 * EURO, 0, 0, 400_000 * EURO],
      ['gemeente', 0, 1_800_000 * EURO, 1_800_000 * EURO, -1_800_000 * EURO],
      ['provincie', 1_100_000 * EURO, 0, 0, 1_100_000 * EURO],
      ['rijk', 800_000 * EURO, 0, 0, 800_000 * EURO],
      ['verzekeraar', 1_500_000 * EURO, 0, 0, 1_500_000 * EURO],
    ]);
    expect([totaal.saldo, interventieVanNiemand]).toEqual([2_000_000 * EURO, 0]);
  });

  it('noemt wat de preventie kost en in geen koker staat van niemand, en telt het in geen saldo', async () => {
    const s = new Schrijver('niemand-2025');
    begin(s, { wmo: { financier: 'gemeente' } }, ['maker']);
    regel(s);
    ontwerp(s, { wmo: 1_000 }, { interventiekosten: { bedrag: 400, per: 'jaar' } });
    sluit(s, ['gemeente']);
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ wmo: 0 }) });
    await bij(s);

    const { regels, totaal, interventieVanNiemand } = wieBetaaltWieWint(lees, { boek: s.boek });
    expect(interventieVanNiemand).toBe(200);
    // 30% of 800 is promised, and nothing is paid yet.
    expect(regels).toMatchObject([
      { partij: 'gemeente', toegezegd: 240, betaald: 0, saldo: 760, saldoContant: 1_000 },
      { partij: 'maker', krijgtToegezegd: 240, ontvangen: 0, saldo: 240, saldoContant: 0 },
    ]);
    expect([totaal.saldo, totaal.saldoContant]).toEqual([1_000, 1_000]);
  });
});
