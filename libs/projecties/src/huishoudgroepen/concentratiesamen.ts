import type { Deelnemer, Groep } from './concentratiegroepen.js';
import { MATEN } from './concentratietoets.js';
import { Groepennet } from './groepennet.js';

/**
 * Whether the curves of kokers, with groups that nothing joins, may be told beside that of all kokers and the table. Such
 * groups tell what a part of a koker costs, so a sum of figures counts each amount by a number for its group of the
 * first curve and one for its wijk, koker and part, all of which are taken to be known. Two groups of the first curve that
 * these join must not be told apart by few; groups that they do not join follow from the parts, and then those parts must be
 * joined by the wijken of their koker. What is left counts each koker by one number, of which `kokers` has the total told.
 * `kokers` has the groups of every koker, all its households in one where it has no curve.
 */
export function* samenVeilig(
  alle: readonly Groep[],
  kokers: ReadonlyMap<string, readonly Groep[]>,
): Generator<undefined, boolean> {
  for (const maat of MATEN) {
    const delen = new Map<string, ReadonlyMap<number, number>>();
    for (const [koker, groepen] of kokers)
      delen.set(koker, perHuishouden(groepen, yield* Groepennet.van(groepen, (een) => een[maat])));
    const plek = (koker: string, { nummer, wijk }: Deelnemer): string[] => {
      const deel = delen.get(koker)?.get(nummer);
      return deel === undefined ? [] : [JSON.stringify([wijk, koker, deel])];
    };
    const net = yield* Groepennet.van(alle, (een) =>
      [...een.kokers].flatMap(([koker, { gemeld }]) =>
        maat === 'plekkenGemeld' && gemeld === 0 ? [] : plek(koker, een),
      ),
    );
    if ((yield* net.teDichtbij(true)).length > 0) return false;
    const samenhang = perHuishouden(alle, net);
    for (const [koker, groepen] of kokers) {
      const klassen = new Map<string, Deelnemer[]>();
      for (const een of groepen.flat()) {
        const deel = delen.get(koker)?.get(een.nummer);
        if (een[maat].length === 0 || deel === undefined) continue;
        const klasse = `${deel}|${samenhang.get(een.nummer)}`;
        const leden = klassen.get(klasse);
        if (leden === undefined) klassen.set(klasse, [een]);
        else leden.push(een);
      }
      const perWijk = yield* Groepennet.van([...klassen.values()], ({ wijk }) => [JSON.stringify([wijk])]);
      if ((yield* perWijk.teDichtbij(false)).length > 0) return false;
    }
  }
  return true;
}

/** In which part of the net each household is. */
const perHuishouden = (groepen: readonly Groep[], net: Groepennet): ReadonlyMap<number, number> =>
  new Map(
    groepen.flatMap((groep, i) => {
      const deel = net.deelVan(i);
      return deel === undefined ? [] : groep.map(({ nummer }) => [nummer, deel] as const);
    }),
  );
