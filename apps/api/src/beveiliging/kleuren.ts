const VELDEN: ReadonlySet<string> = new Set(['mutaties', 'kleuren', 'kleur']);

/** A value without which koker each euro is of, at any depth: a wijkteam never thinks of silos (design 1). */
export function zonderKleuren<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderKleuren(deel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const over = Object.entries(waarde).filter(([naam]) => !VELDEN.has(naam));
  return Object.fromEntries(over.map(([naam, deel]) => [naam, zonderKleuren<unknown>(deel)])) as T;
}
