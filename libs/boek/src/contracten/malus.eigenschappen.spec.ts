import { telOp } from '@ontschot/kern';
import fc from 'fast-check';
import { gegeven } from '../../test-hulp/beproef.js';
import { inMalus, RESULTAAT, stelResultaatVast } from '../../test-hulp/contracten.js';
import { aangaan, betalen, contract, storneren } from '../../test-hulp/opdrachten.js';
import { inNoord, WERELD } from '../../test-hulp/wereld.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { HOOGSTENS } from './malus.js';

const genomen = (feiten: readonly Feit[]): number[] =>
  feiten.map(({ gegevens }) => telOp((gegevens as Bewegingsgegevens).mutaties.map(({ bedrag }) => bedrag)));

it('wat er ook aan regels is, alle termijnen samen nemen precies de malus, de grootste eerst, en gaan weer terug', () => {
  const regels = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 200, maxLength: 1_400 });
  const over = fc.integer({ min: 0, max: 200 });
  const procent = fc.integer({ min: 10, max: 1_000 }).map((tienden) => String(tienden / 10));
  fc.assert(
    fc.property(regels, over, procent, (bedragen, nog, deel) => {
      const verhaal = gegeven(
        ...[...WERELD, inNoord({ schuld: 30_000, wmo: 100_000 })],
        contract({
          financiering: [{ vanaf: '2025-01-01', vorm: 'populatie' }],
          resultaat: { ...RESULTAAT, malus: { treden: [{ onder: '6', procent: deel }] } },
        }),
        aangaan({ bedrag: telOp(bedragen) + nog, boekdatum: '2025-01-02', ondersteuningsopdracht: 'oo1' }),
        ...bedragen.map((bedrag) => betalen({ bedrag, boekdatum: '2025-03-10' })),
      );
      const { toestand } = verhaal;
      const [voor, vrijVoor] = [toestand.revisie, toestand.saldo('vrij:wijk-noord').eind];
      verhaal.en(stelResultaatVast({ score: '5' }));
      const { bedrag: malus = 0 } = verhaal.eersteFeit() as { bedrag?: number };
      const delen = [genomen(verhaal.feiten)];
      for (let rest = malus - telOp(delen[0]!); rest > 0;) {
        expect(verhaal.eersteFeit()).toMatchObject({ nogTeInnen: rest });
        verhaal.en(inMalus());
        delen.push(genomen(verhaal.feiten));
        rest -= telOp(delen.at(-1)!);
      }
      verhaal.als(inMalus()).danWeigering('malus-geheel-geind');
      expect(telOp(delen.flat())).toBe(malus);
      expect(toestand.saldo('vrij:wijk-noord').eind).toBe(vrijVoor + malus);
      const correcties = verhaal.gebeurtenissen.filter(({ type }) => type === 'besteding-gecorrigeerd.v1');
      const rij = genomen(correcties);
      expect(delen.every((een) => een.length <= HOOGSTENS + 2)).toBe(true);
      // Only the very last may be a part of a besteding, so it alone may be less than what would come after it.
      expect(rij.slice(0, -1)).toEqual(rij.slice(0, -1).sort((a, b) => b - a));
      for (let beweging = toestand.revisie - 1; beweging > voor; beweging -= 1)
        verhaal.en(storneren({ beweging, boekdatum: '2025-06-02' }));
      expect(toestand.saldo('vrij:wijk-noord').eind).toBe(vrijVoor);
    }),
    { seed: 28, numRuns: 12 },
  );
});
