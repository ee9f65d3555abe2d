/** As everywhere: what fewer households than this did, is not told apart (design 9). */
export const MINSTENS = 10;

/** A part of a breakdown, with everybody it is about: households, each one, and groups with their size. */
export interface Groep {
  readonly wie: ReadonlyMap<string, number>;
}

/** How many these parts are about together: who is in two of them counts once. */
export function hoeveel(groepen: readonly Groep[]): number {
  const wie = new Map<string, number>();
  for (const groep of groepen)
    for (const [naam, aantal] of groep.wie) wie.set(naam, Math.max(aantal, wie.get(naam) ?? 0));
  return [...wie.values()].reduce((som, aantal) => som + aantal, 0);
}

/**
 * Which parts can be told apart, in the order given, and which only together. What is taken together is of at least two
 * parts and of enough households: less could be found back as the rest of the total. When that cannot be, nothing is
 * told apart.
 */
export function zonderKleine<G extends Groep>(
  groepen: readonly G[],
): { readonly los: readonly G[]; readonly samen: readonly G[] } {
  const opGrootte = [...groepen].sort((a, b) => hoeveel([a]) - hoeveel([b]));
  const klein = opGrootte.filter((groep) => hoeveel([groep]) < MINSTENS);
  let aantal = klein.length;
  if (aantal === 0) return { los: groepen, samen: [] };
  while (aantal < opGrootte.length && (aantal < 2 || hoeveel(opGrootte.slice(0, aantal)) < MINSTENS)) aantal += 1;
  const bijeen = new Set(opGrootte.slice(0, aantal));
  return { los: groepen.filter((groep) => !bijeen.has(groep)), samen: groepen.filter((groep) => bijeen.has(groep)) };
}
