import { Proef, rijen as stappenIn } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, vast } from './hulp/preventie.js';

/** Of 2021, in dollars; all three in one boek, under the rule that each really had. */
const ACOS = [
  { aco: 'a1001', benchmark: 1_175_345_650, uitgaven: 1_091_114_293, msr: '2', deel: '75', plafond: '20' },
  { aco: 'a1131', benchmark: 163_374_953, uitgaven: 161_917_341, msr: '2', deel: '50', plafond: '10' },
  { aco: 'a1175', benchmark: 418_762_046, uitgaven: 409_827_382, msr: '2.35', deel: '40', plafond: '10' },
] as const;
const regelVan = (msr: string, deel: string, plafond: string) => ({
  ...{ interventiekosten: 'aftrekken', poorten: [], compensatie: 'niet', deel },
  ...{ drempel: { procent: msr }, aftrek: { procent: '2' }, plafond: { procent: plafond } },
  verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
});

let proef: Proef;
let boek: Boekhouding;
const reken = (inhoud: object) => boek.proeft('doorrekeningen/proeven', inhoud);

describe('Casus 14: wat er was betaald als het deel anders was geweest', () => {
  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, 'medicare-2021');
    const preventie = new Preventie(boek);
    await preventie.organisatie('medicare', 'Medicare');
    for (const { aco, benchmark, uitgaven, msr, deel, plafond } of ACOS) {
      await preventie.organisatie(aco, aco.toUpperCase());
      await preventie.cohort(`van-${aco}`, `Patiënten van ${aco}`);
      await preventie.extern(`medicare-${aco}`, `Medicare ${aco}`, 'Shared Savings Program', 'medicare');
      await preventie.regel(aco, regelVan(msr, deel, plafond));
      const kokers = [vast(`medicare-${aco}`, euro(benchmark))];
      await preventie.stelOp(aco, aco, `van-${aco}`, kokers, { verdeelregel: { verdeelregel: aco, versie: 1 } });
      await preventie.sluit(aco, 'medicare');
      const regel = { maand: '2021-12', bedrag: euro(uitgaven), populatie: `van-${aco}` };
      await preventie.meld(`medicare-${aco}`, [regel]);
      await preventie.stelVast(aco);
    }
  });
  afterAll(() => proef.stop());

  it.each(ACOS)('gegeven de regel die voor $aco gold, dan is er tot op de cent geen verschil', async ({ aco }) => {
    const { regels, rijen } = await reken({ regels: [{ verdeelregel: aco, versie: 1 }], afspraken: [aco] });
    expect(regels).toMatchObject([{ gerekend: 1, totaal: { verschil: 0 } }]);
    const [{ stappen }] = rijen[0].uitkomsten;
    expect(stappenIn(stappen).filter(({ verschilt }) => verschilt)).toEqual([]);
  });

  it('onder een deel van 50% voor allen krijgt A1001 een derde minder; A1175 haalt 2% wel, en krijgt dan ook', async () => {
    const { regels } = await reken({ regels: [{ regel: { naam: 'De helft', winst: regelVan('2', '50', '20') } }] });
    const [{ ontvangers, betalers, totaal }] = regels;
    const [{ vastgelegd, nieuw, verschil }] = ontvangers;
    expect(ontvangers).toMatchObject([{ partij: 'a1001' }, { partij: 'a1175' }]);
    expect(Math.abs(vastgelegd - euro(61_910_047))).toBeLessThanOrEqual(100);
    expect(nieuw).toBe(Math.round((euro(1_175_345_650 - 1_091_114_293) * 50 * 98) / 10_000));
    expect(verschil).toBe(nieuw - vastgelegd);
    expect(betalers).toMatchObject([{ betaler: 'medicare', betaalt: totaal }]);
  });

  it('zonder drempel krijgen ook de anderen: naast elkaar staat wat de drempel voor ieder betekent', async () => {
    const { drempel: _, ...zonder } = regelVan('0', '50', '20');
    const { regels, rijen } = await reken({
      regels: [
        { regel: { naam: 'Met drempel', winst: regelVan('2.35', '50', '20') } },
        { regel: { naam: 'Zonder drempel', winst: zonder } },
      ],
    });
    const wie = (i: number) => (regels[i].ontvangers as Deel[]).map(({ partij, nieuw }) => [partij, nieuw > 0]);
    expect([wie(0), wie(1)]).toEqual([
      [['a1001', true]],
      [
        ['a1001', true],
        ['a1131', true],
        ['a1175', true],
      ],
    ]);
    expect(rijen[1].uitkomsten).toMatchObject([{ waarom: 'drempel' }, { waarom: null }]);
  });
});

interface Deel {
  readonly partij: string;
  readonly nieuw: number;
}
