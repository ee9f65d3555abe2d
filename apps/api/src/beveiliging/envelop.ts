import type { Metadata } from '@ontschot/boek';

/**
 * An event without what in its envelope lets a household be guessed. The hash of the opdracht is one over the code too:
 * who knows all codes and the rest of the opdracht tries which code fits. With `zout` the leaf of the tree can be tried
 * in the same way. Both are for the auditor, who sees the code itself.
 */
export function zonderProef<T extends object>(gebeurtenis: T): T {
  const { metadata } = gebeurtenis as { readonly metadata?: Metadata };
  if (metadata === undefined) return gebeurtenis;
  const { zout: _, opdracht, ...rest } = metadata;
  const { hash: __, ...herkomst } = opdracht;
  return { ...gebeurtenis, metadata: { ...rest, opdracht: herkomst } };
}
