import type { Eurocent } from '@ontschot/kern';

/** How the cost of a koker moved on one population: above zero is cheaper. In eurocents. */
export interface Beweging {
  readonly koker: string;
  readonly verschil: Eurocent;
}

/** Cost that went down in one koker and up in another for the same population. */
export interface Waterbed {
  readonly omlaag: string;
  readonly omhoog: string;
  readonly minder: Eurocent;
  readonly meer: Eurocent;
}

/** Every pair of kokers that moved in opposite directions, the largest first; ties in the order given. */
export function waterbedden(bewegingen: readonly Beweging[]): Waterbed[] {
  const omlaag = bewegingen.filter(({ verschil }) => verschil > 0);
  const omhoog = bewegingen.filter(({ verschil }) => verschil < 0);
  return omlaag
    .flatMap((een) =>
      omhoog.map((ander) => ({ omlaag: een.koker, omhoog: ander.koker, minder: een.verschil, meer: -ander.verschil })),
    )
    .sort((a, b) => Math.min(b.minder, b.meer) - Math.min(a.minder, a.meer));
}
