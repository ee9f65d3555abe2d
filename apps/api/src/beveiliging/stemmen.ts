/** What was chosen in a vote stands under this name, in an event and nowhere else. */
const STEM = 'stem';
/** With the random bits of an event, what was left out of it could be tried out against its hash in the tree (ADR 18). */
const ZOUT = 'zout';

/**
 * A value without what a single household chose in a vote, at any depth: whoever reads the events one by one would have the
 * stand of a vote that is still open. What was counted at the end stays. Without the random bits of events too: a choice
 * has two values, and a code of a household is one of a list.
 */
export function zonderStemmen<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderStemmen(deel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const over = Object.entries(waarde).filter(([naam]) => naam !== STEM && naam !== ZOUT);
  return Object.fromEntries(over.map(([naam, deel]) => [naam, zonderStemmen<unknown>(deel)])) as T;
}

const UITGEBRACHT = 'bewonersstem-uitgebracht.v1';

/**
 * Of these events a vote without what was chosen, under which name, and its id: the answer to a vote must prove nothing to
 * somebody else. Who voted sees the own vote at the proposal, as long as it can be changed. Its revisie stays, to read one's
 * own write by.
 */
export function zonderStembewijs<T>(gebeurtenissen: T): T {
  if (!Array.isArray(gebeurtenissen)) return gebeurtenissen;
  const alle = gebeurtenissen as readonly { readonly type: string; readonly revisie?: number; gegevens: object }[];
  return alle.map((een) => {
    if (een.type !== UITGEBRACHT) return een;
    const { boekdatum, voorstel } = een.gegevens as { readonly boekdatum: string; readonly voorstel: string };
    return { revisie: een.revisie, type: een.type, gegevens: { boekdatum, voorstel } };
  }) as T;
}
