type Velden = Readonly<Record<string, unknown>>;

/** How the page of an explanation writes it: on a line of its own. */
const OP_EEN_REGEL = /^ {2}[0-9a-f]{64}$/gm;
const VERVANGEN = '  (dat ziet alleen de auditor)';

const isTelling = ({ hash, regels }: Velden): boolean => typeof hash === 'string' && typeof regels === 'number';

/**
 * A value without the hash over the lines that a sum of costs is made of, at any depth, also on the page of an explanation.
 * In those lines stand codes of households: who knows all of them but one code, tries which code fits. It is for the
 * auditor, who sees the codes themselves.
 */
export function zonderControlegetal<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.replace(OP_EEN_REGEL, VERVANGEN) as T;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderControlegetal(deel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const over: Record<string, unknown> = {};
  for (const [naam, deel] of Object.entries(waarde))
    if (naam !== 'hash' || !isTelling(waarde as Velden)) over[naam] = zonderControlegetal<unknown>(deel);
  return over as T;
}
