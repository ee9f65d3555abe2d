import fc from 'fast-check';
import { telOp } from '@ontschot/kern';
import { euros, regel } from '../../test-hulp/maak.js';
import { bedrag, willekeurigeRegel } from '../../test-hulp/willekeurig.js';
import { vergelijkScenarios, type Scenario } from '../index.js';

const BETALERS: Readonly<Record<string, string>> = { jeugd: 'gemeente', straf: 'rijk', zorg: 'gemeente' };
const omstandigheden = { jaar: 2025, huishoudens: 10, betalerVan: (koker: string) => BETALERS[koker] ?? 'niemand' };
const scenario = (kosten: Readonly<Record<string, number>>, meer: Partial<Scenario> = {}): Scenario => ({
  kokers: Object.entries(kosten).map(([koker, euro]) => ({ koker, kosten: euros(euro) })),
  ...{ aanbieders: [], maten: [] },
  ...meer,
});

describe('scenario’s naast elkaar', () => {
  it('geven elk hun kosten, het verschil met het eerste, en wat er omlaag en omhoog gaat', () => {
    const [, tweede] = vergelijkScenarios(
      [
        scenario({ jeugd: 80, straf: 20 }),
        scenario({ jeugd: 30, zorg: 5 }, { interventie: { bedrag: euros(10), koker: 'zorg' } }),
      ],
      omstandigheden,
    );
    expect(tweede).toMatchObject({
      ...{ kosten: euros(35), interventie: euros(10), totaal: euros(45), perHuishouden: 450, verschil: euros(-55) },
      ...{ omlaag: ['jeugd', 'straf'], omhoog: ['zorg'], deling: null },
      partijen: [
        { partij: 'gemeente', kosten: euros(45), bespaart: euros(35), saldo: euros(35) },
        { partij: 'rijk', kosten: 0, bespaart: euros(20), saldo: euros(20) },
      ],
    });
  });

  it('met een regel wordt gedeeld wat het scheelt met het eerste, na wat het kostte', () => {
    const [, tweede] = vergelijkScenarios(
      [
        scenario({ straf: 100 }),
        scenario(
          { straf: 40 },
          {
            interventie: { bedrag: euros(20), organisatie: 'maker' },
            aanbieders: [{ organisatie: 'maker', gewicht: 1 }],
            regel: regel({ deel: '50' }),
          },
        ),
      ],
      omstandigheden,
    );
    expect(tweede).toMatchObject({
      deling: { soort: 'winst', netto: euros(40), gedeeld: euros(20) },
      partijen: [
        { partij: 'rijk', bespaart: euros(60), geeft: euros(20), saldo: euros(40) },
        { partij: 'maker', kosten: euros(20), bespaart: euros(-20), krijgt: euros(20), saldo: 0 },
      ],
    });
  });

  it('zeggen het als de regel vraagt wat niet is gegeven, en delen dan niets', () => {
    const [, tweede] = vergelijkScenarios(
      [scenario({ straf: 100 }), scenario({ straf: 40 }, { regel: regel() })],
      omstandigheden,
    );
    expect(tweede).toMatchObject({ deling: null, ontbreekt: [expect.stringContaining('geen enkele aanbieder')] });
  });

  it('welke kosten en regel ook: de saldi van alle partijen samen zijn wat het scenario scheelt', () => {
    const willekeurig = fc
      .tuple(
        fc.dictionary(fc.constantFrom('jeugd', 'straf', 'zorg'), bedrag, { minKeys: 1 }),
        bedrag,
        fc.boolean(),
        willekeurigeRegel,
      )
      .map(([kosten, prijs, uitKoker, met]): Scenario => ({
        kokers: Object.entries(kosten).map(([koker, een]) => ({ koker, kosten: een })),
        interventie: uitKoker ? { bedrag: prijs, koker: 'jeugd' } : { bedrag: prijs, organisatie: 'maker' },
        ...{ aanbieders: [{ organisatie: 'maker', gewicht: 1 }], maten: [], regel: met },
      }));
    fc.assert(
      fc.property(fc.array(willekeurig, { minLength: 1, maxLength: 4 }), (alle) => {
        for (const { verschil, partijen, kokers, totaal, ontbreekt } of vergelijkScenarios(alle, omstandigheden)) {
          expect(ontbreekt).toEqual([]);
          expect(telOp(partijen.map(({ saldo }) => saldo))).toBe(verschil === 0 ? 0 : -verschil);
          expect(telOp(partijen.map(({ kosten }) => kosten))).toBe(totaal);
          expect(telOp(kokers.map((een) => een.kosten))).toBeLessThanOrEqual(totaal);
        }
      }),
      { numRuns: 300 },
    );
  });
});
