/** As everywhere: what fewer households than this did, is not told apart (design 9). */
export const MINSTENS = 10;

/** A part of a breakdown, with everybody it is about. */
export interface Groep {
  readonly wie: ReadonlySet<string>;
}

const samen = (groepen: readonly Groep[]): number => new Set(groepen.flatMap(({ wie }) => [...wie])).size;

/**
 * Which parts can be told apart, in the order given, and which only together. What is taken together is of at least two
 * parts and of enough households: less could be found back as the rest of the total. When that cannot be, nothing is
 * told apart.
 */
export function zonderKleine<G extends Groep>(
  groepen: readonly G[],
): { readonly los: readonly G[]; readonly samen: readonly G[] } {
  const opGrootte = [...groepen].sort((a, b) => a.wie.size - b.wie.size);
  const klein = opGrootte.filter(({ wie }) => wie.size < MINSTENS);
  let aantal = klein.length;
  if (aantal === 0) return { los: groepen, samen: [] };
  while (aantal < opGrootte.length && (aantal < 2 || samen(opGrootte.slice(0, aantal)) < MINSTENS)) aantal += 1;
  const bijeen = new Set(opGrootte.slice(0, aantal));
  return { los: groepen.filter((groep) => !bijeen.has(groep)), samen: groepen.filter((groep) => bijeen.has(groep)) };
}
