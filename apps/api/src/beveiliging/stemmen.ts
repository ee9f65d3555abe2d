/** What was chosen in a vote stands under this name, in an event and nowhere else. */
const VELD = 'stem';

/**
 * A value without what a single household chose in a vote, at any depth: whoever reads the events one by one would have the
 * stand of a vote that is still open. What was counted at the end stays.
 */
export function zonderStemmen<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderStemmen(deel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const over = Object.entries(waarde).filter(([naam]) => naam !== VELD);
  return Object.fromEntries(over.map(([naam, deel]) => [naam, zonderStemmen<unknown>(deel)])) as T;
}
