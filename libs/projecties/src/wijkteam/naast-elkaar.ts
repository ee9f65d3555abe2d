import { hoeveel, MINSTENS } from './kleine-groepen.js';
import type { Vak } from './vakken.js';
import type { Verstrekt } from './verstrekt.js';

/** A whole number that the usual numbers of parts divide: somebody in so many of them counts for a part in each. */
const EEN = 2_520;

/**
 * Whether two breakdowns of the same total can stand beside each other. Each by itself tells nothing of few, but their
 * sums can be added and subtracted: thirteen households by doel less twelve of them by kind of question is one household.
 *
 * Whoever combines the sums gives each part of both a factor, and each trekking then counts by the sum of the factors of
 * its two parts. Draw the parts as points and each trekking as a line between its two: a trekking drops out when
 * the factor of the one is the opposite of the factor of the other. So what remains of any combination are the lines
 * between points of different value: a cut. It is therefore enough that no cut holds few households. Per choice
 * of sides for `b` the smallest cut puts each part of `a` on the side where it cuts least; where that cuts nothing, only
 * whole parts of `a` remain, which hold enough by themselves.
 *
 * Somebody on several lines counts on each for a part, so that no cut holds fewer people than it counts: it may be
 * refused needlessly, and is never allowed wrongly. `telt` says which trekkingen a sum rests on.
 */
export const naastElkaar = (
  a: readonly (readonly Vak[])[],
  b: readonly (readonly Vak[])[],
  telt: (een: Verstrekt) => boolean = () => true,
): boolean => elkeSnedeGenoeg(gewichten(a, b, telt));

/** By part of `a` what its lines to each part of `b` carry. */
type Lijnen = readonly (readonly number[])[];

function elkeSnedeGenoeg(lijnen: Lijnen): boolean {
  const hoogste = 2 ** Math.max(0, (lijnen[0]?.length ?? 0) - 1);
  // The other half are the same cuts, seen from the other side.
  for (let kant = 1; kant < hoogste; kant += 1) {
    let snede = 0;
    for (const naar of lijnen) {
      let [hier, daar] = [0, 0];
      for (const [j, gewicht] of naar.entries())
        if ((kant >> j) % 2 === 1) hier += gewicht;
        else daar += gewicht;
      snede += Math.min(hier, daar);
    }
    if (snede > 0 && snede < MINSTENS * EEN) return false;
  }
  return true;
}

/** How much of how many people each line between two parts carries. */
function gewichten(
  a: readonly (readonly Vak[])[],
  b: readonly (readonly Vak[])[],
  telt: (een: Verstrekt) => boolean,
): number[][] {
  const inB = new Map(b.flatMap((deel, j) => deel.flatMap(({ trekkingen }) => trekkingen.map((een) => [een, j]))));
  const lijnen = a.map((deel) => {
    const per = b.map(() => new Map<string, number>());
    for (const verstrekt of deel.flatMap(({ trekkingen }) => trekkingen)) {
      const { wie } = verstrekt;
      const wieHier = per[inB.get(verstrekt) ?? -1];
      if (wie !== undefined && wieHier !== undefined && telt(verstrekt))
        wieHier.set(wie.naam, Math.max(wie.aantal, wieHier.get(wie.naam) ?? 0));
    }
    return per;
  });
  const keren = new Map<string, number>();
  for (const lijn of lijnen.flat()) for (const naam of lijn.keys()) keren.set(naam, (keren.get(naam) ?? 0) + 1);
  return lijnen.map((naar) =>
    naar.map((wie) =>
      [...wie].reduce((som, [naam, aantal]) => som + Math.floor((aantal * EEN) / (keren.get(naam) ?? 1)), 0),
    ),
  );
}

/**
 * Which parts of `b` can be told apart beside what is told of `a`: as few as needed go together, the smallest first, and
 * when it cannot be, none is told apart.
 */
export function losNaast<V extends Vak>(
  a: readonly (readonly Vak[])[],
  b: readonly V[],
): { readonly los: readonly V[]; readonly samen: readonly V[] } {
  // Once: somebody who is in two parts that go together counts on both lines for no more than on one.
  const lijnen = gewichten(
    a,
    b.map((vak) => [vak]),
    () => true,
  );
  for (const bijeen of keuzen(b)) {
    const samen = b.filter((vak) => bijeen.has(vak));
    const los = b.filter((vak) => !bijeen.has(vak));
    if (los.length === 0 || samen.length === 1 || (samen.length > 0 && hoeveel(samen) < MINSTENS)) continue;
    if (elkeSnedeGenoeg(lijnen.map((naar) => samengevoegd(naar, b, bijeen)))) return { los, samen };
  }
  return { los: [], samen: b };
}

/** The lines to the parts that are told apart, and one to all that go together. */
function samengevoegd<V>(naar: readonly number[], b: readonly V[], bijeen: ReadonlySet<V>): number[] {
  const los: number[] = [];
  let samen = 0;
  for (const [j, vak] of b.entries())
    if (bijeen.has(vak)) samen += naar[j] ?? 0;
    else los.push(naar[j] ?? 0);
  return bijeen.size === 0 ? los : [...los, samen];
}

/** What could go together: all that is too small, with up to three others, or else with the smallest of them. */
function* keuzen<V extends Vak>(b: readonly V[]): Generator<ReadonlySet<V>> {
  const opGrootte = [...b].sort((een, ander) => hoeveel([een]) - hoeveel([ander]));
  const klein = opGrootte.filter((vak) => hoeveel([vak]) < MINSTENS);
  const groot = opGrootte.slice(klein.length);
  yield new Set(klein);
  for (const een of groot) yield new Set([...klein, een]);
  for (const [i, een] of groot.entries()) for (const ander of groot.slice(i + 1)) yield new Set([...klein, een, ander]);
  for (const [i, een] of groot.entries())
    for (const [j, ander] of groot.entries())
      if (j > i) for (const derde of groot.slice(j + 1)) yield new Set([...klein, een, ander, derde]);
  for (let aantal = 4; aantal < groot.length; aantal += 1) yield new Set([...klein, ...groot.slice(0, aantal)]);
}
