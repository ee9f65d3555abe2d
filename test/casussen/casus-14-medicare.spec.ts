import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

/** Settlements as they were published: amounts in dollars, the rule as data. */
const AFREKENINGEN = [
  {
    aco: 'a1001',
    benchmark: 1_175_345_650,
    uitgaven: 1_091_114_293,
    msr: '2',
    deel: '75',
    plafond: '20',
    betaald: 61_910_047,
  },
  { aco: 'a1131', benchmark: 163_374_953, uitgaven: 161_917_341, msr: '2', deel: '50', plafond: '10', betaald: 0 },
  { aco: 'a1175', benchmark: 418_762_046, uitgaven: 409_827_382, msr: '2.35', deel: '40', plafond: '10', betaald: 0 },
] as const;

let proef: Proef;
beforeAll(async () => (proef = await Proef.start()));
afterAll(() => proef.stop());

/** A closed agreement with one payer that agreed to it, and what its patients cost in the year. */
async function gegeven(
  aco: string,
  jaar: number,
  dollars: { benchmark: number; uitgaven: number },
  winst: object,
  meer = {},
) {
  const preventie = new Preventie(await Boekhouding.open(proef, `${aco}-${jaar}`));
  await preventie.organisatie('aco', aco.toUpperCase());
  await preventie.organisatie('medicare', 'Medicare');
  await preventie.cohort('patienten', 'Toegewezen patiënten');
  await preventie.extern('medicare', 'Medicare', 'Shared Savings Program', 'medicare');
  await preventie.regel('msr', winst, meer);
  await preventie.stelOp('sparen', 'aco', 'patienten', [vast('medicare', euro(dollars.benchmark))], {
    verdeelregel: { verdeelregel: 'msr', versie: 1 },
  });
  await preventie.sluit('sparen', 'medicare');
  await preventie.meld('medicare', [{ maand: `${jaar}-12`, bedrag: euro(dollars.uitgaven), populatie: 'patienten' }]);
  return preventie;
}

const binnenEenDollar = (gevonden: number, dollars: number): void =>
  expect(Math.abs(gevonden - euro(dollars))).toBeLessThanOrEqual(100);

describe('Casus 14: afrekeningen die echt zijn betaald', () => {
  it.each(AFREKENINGEN)(
    '$aco over 2021: betaald $betaald dollar',
    async ({ aco, msr, deel, plafond, betaald, ...dollars }) => {
      const preventie = await gegeven(aco, 2021, dollars, {
        drempel: { procent: msr },
        ...{ deel, aftrek: { procent: '2' }, plafond: { procent: plafond } },
      });
      const gebeurd = await preventie.stelVast('sparen');

      const [vastgesteld] = soort(gebeurd, 'preventiewinst-vastgesteld.v1');
      expect(vastgesteld!['uitkomst'].netto).toBe(euro(dollars.benchmark - dollars.uitgaven));
      binnenEenDollar(await preventie.boek.opRekening('tegoed:aco'), betaald);
      // Too small a saving can be chance: below the threshold nothing is shared, and the outcome says why.
      expect(vastgesteld!['uitkomst'].waarom).toBe(betaald === 0 ? 'drempel' : undefined);
    },
  );

  it('Mercy Health Select over 2018: 40% van het verlies van 15.259.668, min 2.655', async () => {
    const verlies = { deel: '40', aftrek: { bedrag: euro(2_655) } };
    const preventie = await gegeven('mercy', 2018, { benchmark: 0, uitgaven: 15_259_668 }, {}, { verlies });
    await preventie.stelVast('sparen');

    binnenEenDollar(-(await preventie.boek.opRekening('tegoed:aco')), 6_101_212);
  });

  it('leest de regel terug als zinnen', async () => {
    const verdeelregel = await new Boekhouding(proef, 'a1175-2021').vraag('verdeelregels/msr');
    expect(verdeelregel).toMatchObject({
      versies: [{ zinnen: expect.arrayContaining([expect.stringContaining('2,35%')]) }],
    });
  });
});
