import { BUDGETSOORTEN, dagnummer, evolve, kokerVan, Toestand, type Bewegingsgegevens } from '@ontschot/boek';
import { dagInAmsterdam } from '@ontschot/kern';
import { KOKERS, POTTEN } from '../test/hulp/gemeente.js';
import { overGeschiedenissen } from '../test/hulp/geschiedenissen.js';
import { rekenNa } from '../test/hulp/narekenen.js';
import { Opstelling } from '../test/hulp/opstelling.js';
import { saldi, SALDI_PER, verantwoording, type Leesmodel } from './index.js';

const MATEN = ['primitief', 'verplicht', 'voorschot', 'besteed', 'vrij', 'stelpost'] as const;

describe('voor elke geschiedenis, op elk moment van beide klokken', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  it('zijn de saldi wat met de hand uit de gebeurtenissen volgt, en tellen de delen op tot hetzelfde totaal', async () => {
    await overGeschiedenissen(opstelling, lees, (boek, gebeurtenissen, op, bekendOp) => {
      const totalen = SALDI_PER.map((per) => {
        const gevonden = saldi(lees, { boek, per, op, bekendOp });
        const verwacht = rekenNa(gebeurtenissen, per, op, bekendOp);
        const kort = gevonden.regels.map(({ sleutel, ...regel }) => [sleutel, ...MATEN.map((maat) => regel[maat])]);
        const bekend = new Set([...verwacht.keys(), ...gevonden.regels.map(({ sleutel }) => sleutel)]);
        expect(kort).toEqual(
          [...bekend].sort().map((sleutel) => [sleutel, ...MATEN.map((maat) => verwacht.get(sleutel)?.[maat] ?? 0)]),
        );
        const anders = gevonden.regels.filter(
          (regel) => regel.naWijziging !== BUDGETSOORTEN.reduce((som, soort) => som + regel[soort], 0),
        );
        expect(anders).toEqual([]);
        for (const maat of [...MATEN, 'naWijziging'] as const)
          expect(gevonden.regels.reduce((som, regel) => som + regel[maat], 0)).toBe(gevonden.totaal[maat]);
        return gevonden.totaal;
      });
      for (const totaal of totalen) expect(totaal).toEqual(totalen[0]);
    });
  });

  it('zijn de saldi die van de toestand van toen, ook per kleur van een budget', async () => {
    await overGeschiedenissen(opstelling, lees, (boek, gebeurtenissen, op, bekendOp) => {
      const toen = Toestand.begin();
      for (const gebeurtenis of gebeurtenissen)
        if (dagInAmsterdam(gebeurtenis.metadata.geregistreerdOp) <= bekendOp) evolve(toen, gebeurtenis);
      const perBudget = saldi(lees, { boek, per: 'budget', op, bekendOp }).regels;
      for (const budget of [...KOKERS, ...POTTEN]) {
        const regel = perBudget.find(({ sleutel }) => sleutel === budget)!;
        for (const soort of BUDGETSOORTEN)
          expect([budget, soort, regel[soort]]).toEqual([
            budget,
            soort,
            toen.saldo(`${soort}:${budget}`).totaalOp(dagnummer(op)),
          ]);
        for (const { sleutel, vrij } of saldi(lees, { boek, per: 'kleur', budget, op, bekendOp }).regels)
          expect(vrij).toBe(toen.saldo(`vrij:${budget}`).reeks(sleutel).op(dagnummer(op)));
      }
    });
  });

  it('sluit de verantwoording van elke koker tot op de cent', async () => {
    await overGeschiedenissen(opstelling, lees, (boek, gebeurtenissen, op, bekendOp) => {
      for (const koker of KOKERS) {
        const v = verantwoording(lees, { boek, koker, op, bekendOp });
        expect(v.ingebracht - v.teruggegeven).toBe(v.sluit.opBudgetten + v.sluit.elders);
        const besteed = v.budgetten.reduce((som, budget) => som + budget.besteed, 0);
        expect(v.bestemmingen.reduce((som, bestemming) => som + bestemming.besteed, 0)).toBe(besteed);
        let bron = 0;
        let uit = 0;
        for (const { gegevens, metadata } of gebeurtenissen) {
          const { mutaties = [], boekdatum } = gegevens as Partial<Bewegingsgegevens>;
          if (dagInAmsterdam(metadata.geregistreerdOp) > bekendOp || (boekdatum ?? '') > op) continue;
          for (const { van, naar, kleur, bedrag } of mutaties) {
            if (kokerVan(kleur) !== koker) continue;
            bron += (van.startsWith('bron:') ? bedrag : 0) - (naar.startsWith('bron:') ? bedrag : 0);
            uit += (naar.startsWith('besteed:') ? bedrag : 0) - (van.startsWith('besteed:') ? bedrag : 0);
          }
        }
        expect([v.ingebracht - v.teruggegeven, besteed]).toEqual([bron, uit]);
      }
    });
  });
});
