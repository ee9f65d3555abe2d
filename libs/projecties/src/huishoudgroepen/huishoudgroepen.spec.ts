import { DOELEN, richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import type { Leesmodel } from '../leesmodel.js';
import { huishoudgroepen } from './huishoudgroepen.vraag.js';

const BOEK = 'GM0001-2025';
const wie = (van: number, tot: number): string[] => Array.from({ length: tot - van }, (_, i) => `hh-${van + i}`);
const NIETS = { huishoudens: null, kosten: null, gemiddeld: null };

describe('wat huishoudens in een gesloten jaar kostten, per wijk en koker', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let eerst: unknown;
  const s = new Schrijver(BOEK);
  const besteed = (huishouden: string, wijk: string | undefined, koker: string, bedrag: number, maand = '06'): number =>
    s.doe({
      ...{ soort: 'besteden', boekdatum: `2025-${maand}-10`, budget: koker, doel: DOELEN[0]!, bedrag, huishouden },
      ...(wijk !== undefined && { wijk }),
    });
  const meld = (melding: string, regels: readonly object[], vervangt?: string): number =>
    s.doe({
      ...{ soort: 'kosten-melden', melding, koker: 'jeugd', bron: 'opgave', regels },
      ...(vervangt !== undefined && { vervangt }),
    } as never);
  const sluit = (van: number): void => {
    for (let maand = van; maand <= 12; maand += 1)
      s.doe({ soort: 'periode-afsluiten', periode: `2025-${String(maand).padStart(2, '0')}` });
  };
  const bij = async () => lees.wachtOp(BOEK, await s.schrijf(opstelling.store), 5_000);
  const cel = async (wijk: string | null, koker: string) =>
    (await huishoudgroepen(lees, BOEK)).wijken
      .find((een) => een.wijk === wijk)
      ?.kokers.find((een) => een.koker === koker);

  // Given: two wijken and two kokers with enough households, one koker where oost has three.
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(s);
    s.doe({ soort: 'huishoudens-opnemen', huishoudens: wie(0, 200) });
    for (const een of wie(0, 20)) besteed(een, 'oost', 'wmo', 100_01);
    for (const een of wie(10, 30)) besteed(een, 'oost', 'welzijn', 50_00);
    for (const een of wie(100, 130)) besteed(een, 'west', 'wmo', 200_00);
    for (const een of wie(110, 150)) besteed(een, 'west', 'welzijn', 30_00);
    for (const een of wie(0, 3)) besteed(een, 'oost', 'schuld', 500_00);
    for (const een of wie(100, 112)) besteed(een, 'west', 'schuld', 400_00);
    for (const een of wie(160, 172)) besteed(een, undefined, 'schuld', 450_00);
    // Without a household, and of another year.
    s.doe({
      soort: 'besteden',
      boekdatum: '2025-06-10',
      budget: 'wmo',
      doel: DOELEN[0]!,
      bedrag: 9_999_99,
      wijk: 'oost',
    });
    meld('vorig-jaar', [{ maand: '2024-12', bedrag: 777_00, huishouden: 'hh-0' }]);
    // A melding that is replaced, of twelve households that live in west.
    meld(
      'oud',
      wie(100, 112).map((huishouden) => ({ maand: '2025-03', bedrag: 1_00, huishouden })),
    );
    meld(
      'nieuw',
      wie(100, 112).map((huishouden) => ({ maand: '2025-03', bedrag: 70_00, huishouden })),
      'oud',
    );
    // Taken back whole, and one who moved from oost to west.
    s.doe({
      soort: 'storneren',
      boekdatum: '2025-06-20',
      beweging: besteed('hh-199', 'oost', 'wmo', 5_00),
      reden: 'fout',
    } as never);
    besteed('hh-150', 'oost', 'wmo', 60_00, '02');
    besteed('hh-150', 'west', 'wmo', 80_00, '09');
    await bij();
  });
  afterAll(() => opstelling.ruimOp());

  it('is er niet voordat alle maanden dicht zijn, en zegt dan wat er moet', async () => {
    const open = expect.objectContaining({ code: 'jaar-nog-open' }) as Error;
    await expect(huishoudgroepen(lees, BOEK)).rejects.toEqual(open);
    for (let maand = 1; maand <= 11; maand += 1)
      s.doe({ soort: 'periode-afsluiten', periode: `2025-${String(maand).padStart(2, '0')}` });
    await bij();
    await expect(huishoudgroepen(lees, BOEK)).rejects.toEqual(open);
    await expect(huishoudgroepen(lees, 'weg-2025')).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('telt elk huishouden één keer, in de wijk waar het het laatst was, met wat ervan is gemeld', async () => {
    sluit(12);
    await bij();
    const tabel = await huishoudgroepen(lees, BOEK);
    eerst = JSON.parse(JSON.stringify(tabel));
    expect(tabel).toMatchObject({ boek: BOEK, jaar: 2025, totRevisie: s.toestand.revisie });
    // Thirty of west, and the one who moved there with all that it cost.
    expect(await cel('west', 'wmo')).toEqual({ koker: 'wmo', huishoudens: 31, kosten: 6_140_00, gemiddeld: 198_06 });
    expect(await cel('oost', 'wmo')).toEqual({ koker: 'wmo', huishoudens: 20, kosten: 2_000_20, gemiddeld: 100_01 });
    expect(await cel('west', 'jeugd')).toEqual({ koker: 'jeugd', huishoudens: 12, kosten: 840_00, gemiddeld: 70_00 });
    expect(tabel.totaal).toEqual({ huishoudens: 93, kosten: 22_880_20, gemiddeld: 246_02 });
    expect(tabel.kokers.find(({ koker }) => koker === 'wmo')).toMatchObject({ huishoudens: 51, kosten: 8_140_20 });
  });

  it('laat de drie weg, en precies zoveel andere dat zij niet volgen', async () => {
    const { wijken, kokers } = await huishoudgroepen(lees, BOEK);
    const getoond = wijken.flatMap((rij) =>
      rij.kokers.flatMap((een) => (een.kosten === null ? [] : [[rij.wijk, een.koker]])),
    );
    // Of oost and west neither schuld nor welzijn: each row and each column lacks two, and every total is there.
    expect(getoond).toEqual([
      ['oost', 'wmo'],
      ['west', 'jeugd'],
      ['west', 'wmo'],
      [null, 'schuld'],
    ]);
    expect(wijken.map((rij) => rij.totaal.huishoudens)).toEqual([null, 30, 51, 12]);
    expect(kokers.map((een) => een.huishoudens)).toEqual([12, null, null, 27, 60, 51]);
  });

  it('noemt geen huishouden, en zegt van een wijk zonder iemand hetzelfde als van een met weinig', async () => {
    const tabel = await huishoudgroepen(lees, BOEK);
    expect(JSON.stringify(tabel)).not.toContain('hh-');
    expect(tabel.wijken.find(({ wijk }) => wijk === 'noord')).toMatchObject({ naam: 'Wijk noord', totaal: NIETS });
  });

  it('blijft wat zij was als het jaar weer opengaat, er iets wordt verbeterd en het nog eens sluit', async () => {
    s.doe({ soort: 'periode-heropenen', periode: '2025-12', reden: 'factuur vergeten' });
    besteed('hh-3', 'oost', 'wmo', 12_34, '12');
    for (const een of wie(3, 12)) besteed(een, 'oost', 'schuld', 500_00, '12');
    meld('later', [{ maand: '2025-04', bedrag: 99_00, huishouden: 'hh-4' }]);
    await bij();
    expect(await huishoudgroepen(lees, BOEK)).toEqual(eerst);
    sluit(12);
    await bij();
    const ander = await opstelling.leesmodel('ander');
    await ander.wachtOp(BOEK, s.toestand.revisie, 5_000);
    expect(await huishoudgroepen(ander, BOEK)).toEqual(eerst);
  });

  it('staat nergens in de leesdatabase', () => {
    expect(Object.keys(opstelling.rijen('lees')).filter((naam) => naam.includes('huishoud'))).toEqual([]);
  });
});
