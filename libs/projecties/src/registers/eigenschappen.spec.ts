import { dagnummer, evolve, tegoedVan, Toestand } from '@ontschot/boek';
import { dagInAmsterdam } from '@ontschot/kern';
import fc from 'fast-check';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { leefPreventie } from '../../test/hulp/preventieleven.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { toezeggingen, voorfinancieringen, vorderingen } from '../index.js';
import type { Leesmodel, Toezeggingregel, Voorfinancieringregel, Vorderingregel } from '../index.js';

const dag = fc.date({ min: new Date('2025-02-02'), max: new Date('2025-12-31'), noInvalidDate: true });
const datum = dag.map((een) => een.toISOString().slice(0, 10));

describe('voor elk leven van afspraken, op elk moment van beide klokken', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let teller = 0;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  it('is wat aan toezeggingen openstaat min wat aan vorderingen openstaat het tegoed', async () => {
    let [gezien, onderNul, vooraf] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(datum, datum), { minLength: 3, maxLength: 5 }),
        async (zaad, peil) => {
          const schrijver = new Schrijver(`register${(teller += 1)}-2025`);
          leefPreventie(schrijver, new Toeval(zaad), 60, {});
          const { boek, alles } = schrijver;
          expect(await lees.wachtOp(boek, await schrijver.schrijf(opstelling.store), 10_000)).toBe(true);
          for (const [op, bekendOp] of [...peil, ['2025-12-31', '2026-01-31'] as const]) {
            const vraag = { boek, op, bekendOp, aantal: 7 };
            const toen = Toestand.begin();
            for (const een of alles) if (dagInAmsterdam(een.metadata.geregistreerdOp) <= bekendOp) evolve(toen, een);
            const schulden = bladerAf<Vorderingregel>((cursor) => vorderingen(lees, { ...vraag, ...cursor }));
            const namen = new Set(schulden.map(({ vordering }) => vordering));
            const sommen = new Map<string, number>();
            const tel = (sleutel: string, bedrag: number): void =>
              void sommen.set(sleutel, (sommen.get(sleutel) ?? 0) + bedrag);
            for (const { schuldenaar, koker, bedrag, verrekend, terugbetaald, overgedragen, open } of schulden) {
              expect(bedrag).toBe(verrekend + terugbetaald + overgedragen + open);
              tel(`${tegoedVan(schuldenaar)}|${koker}`, -open);
            }
            for (const { toezegging, ontvanger, koker, open } of bladerAf<Toezeggingregel>((cursor) =>
              toezeggingen(lees, { ...vraag, ...cursor }),
            ))
              if (!namen.has(toezegging)) tel(`${tegoedVan(ontvanger)}|${koker}`, open);
            for (const [rekening, saldo] of toen.saldi)
              if (rekening.startsWith('tegoed:'))
                for (const kleur of saldo.kleuren) {
                  const tegoed = saldo.reeks(kleur).op(dagnummer(op));
                  expect([rekening, kleur, sommen.get(`${rekening}|${kleur}`) ?? 0]).toEqual([rekening, kleur, tegoed]);
                  if (tegoed < 0) onderNul += 1;
                }
            gezien += schulden.length;
            if (op !== '2025-12-31') continue;
            const gegeven = bladerAf<Voorfinancieringregel>((cursor) =>
              voorfinancieringen(lees, { ...vraag, ...cursor }),
            );
            const inBoek = [...toen.preventie.voorfinancieringen].map(([id, { open }]) => [id, open]);
            expect(gegeven.map(({ voorfinanciering, open }) => [voorfinanciering, open])).toEqual(inBoek);
            vooraf += gegeven.length;
          }
        },
      ),
      { seed: 2025, numRuns: 25, endOnFailure: true },
    );
    expect(Math.min(gezien, onderNul, vooraf)).toBeGreaterThan(20);
  });
});
