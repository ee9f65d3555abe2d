import fc from 'fast-check';
import type { Stand } from '../../test/hulp/groepstabel.js';
import { kleinste, verteld } from '../../test/hulp/krommeaanval.js';
import { Toeval } from '../../test/hulp/toeval.js';
import type { Huishouden } from './teller.js';

/** So many households in this wijk that cost one koker about so much each. */
const zo = (aantal: number, wijk: string, koker: string, bedrag: number): Huishouden[] =>
  Array.from({ length: aantal }, () => ({ wijk, kokers: new Map([[koker, { bedrag, gemeld: 0 }]]) }));
const stand = (wijken: readonly string[], kokers: readonly string[], huishoudens: readonly Huishouden[]): Stand => ({
  wijken: new Map(wijken.map((id) => [id, id])),
  kokers: new Map(kokers.map((id) => [id, id])),
  huishoudens: [...huishoudens],
});

/** Few links: nearly each household costs one koker, of which each has its own price, and some cells are of a few. */
function losseStand(seed: number): Stand {
  const toeval = new Toeval(seed);
  const [wijken, kokers] = [
    ['a', 'b', 'c'].slice(0, 1 + toeval.onder(3)),
    ['x', 'y', 'z'].slice(0, 2 + toeval.onder(2)),
  ];
  const prijs = new Map(kokers.map((koker) => [koker, 10 ** (3 + toeval.onder(4))]));
  const aantal = (): number => (toeval.kans(3) ? 0 : toeval.kans(3) ? 1 + toeval.onder(9) : 10 + toeval.onder(90));
  const bedrag = (koker: string): number => (prijs.get(koker) ?? 0) * 10 + toeval.onder(prijs.get(koker) ?? 1);
  const huishoudens = wijken.flatMap((wijk) =>
    kokers.flatMap((koker) =>
      Array.from({ length: aantal() }, (): Huishouden => {
        const dure = toeval.kans(9) ? toeval.kies(kokers) : koker;
        const kosten = { bedrag: bedrag(dure), gemeld: toeval.kans(4) ? 100 : 0 };
        const ook = toeval.kans(40) ? [[toeval.kies(kokers), { bedrag: bedrag(koker), gemeld: 0 }] as const] : [];
        return { wijk, kokers: new Map([...ook, [koker, kosten] as const]) };
      }),
    ),
  );
  return stand(wijken, kokers, huishoudens);
}

describe('wie van groepen die niets met elkaar delen de kromme ziet', () => {
  it('gegeven drie huishoudens in een cel die de tabel weglaat, dan zegt geen punt wat hun wijk kost', () => {
    const wijken = [...zo(27, 'a', 'x', 100_000), ...zo(3, 'a', 'y', 123_400), ...zo(70, 'b', 'y', 20_000)];
    const huidig = stand(['a', 'b'], ['x', 'y'], wijken);
    expect(kleinste(huidig, verteld(huidig), 1)).toBeGreaterThanOrEqual(10);
  });

  it('gegeven drie dure in een goedkope koker, dan zegt de kromme van de dure koker niet wie er nog bij stond', () => {
    const ongeveer = (aantal: number, koker: string, bedrag: number, stap: number): Huishouden[] =>
      Array.from({ length: aantal }, (_, i) => zo(1, 'a', koker, bedrag + i * stap)).flat();
    const dure = [...ongeveer(100, 'x', 990_000, 200), ...ongeveer(3, 'y', 995_000, 1)];
    const andere = [...ongeveer(400, 'x', 50_000, 10), ...ongeveer(527, 'y', 52_000, 10)];
    const huidig = stand(['a'], ['x', 'y'], [...dure, ...andere]);
    const cijfers = verteld(huidig);
    expect(cijfers.krommen.length).toBeGreaterThan(1);
    expect(kleinste(huidig, cijfers, 1)).toBeGreaterThanOrEqual(10);
  });

  it('vindt met optellen en aftrekken geen som van minder dan tien, hoe weinig groepen ook delen', () => {
    let aangevallen = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const huidig = losseStand(seed);
        const cijfers = verteld(huidig);
        if (cijfers.krommen.length === 0) return;
        aangevallen += 1;
        expect(kleinste(huidig, cijfers, seed)).toBeGreaterThanOrEqual(10);
      }),
      { seed: 29, numRuns: 150 },
    );
    expect(aangevallen).toBeGreaterThan(30);
  });
});
