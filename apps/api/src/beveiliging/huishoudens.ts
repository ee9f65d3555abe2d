const VELDEN: ReadonlySet<string> = new Set(['huishouden', 'huishoudens']);

/**
 * A value without the codes of households, at any depth (design 9). A number under such a name is a count and stays:
 * it names nobody.
 */
export function zonderHuishoudens<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderHuishoudens(deel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const over: Record<string, unknown> = {};
  for (const [naam, deel] of Object.entries(waarde))
    if (!VELDEN.has(naam) || typeof deel === 'number') over[naam] = zonderHuishoudens<unknown>(deel);
  return over as T;
}

/** Whether a value names a household, at any depth. */
export function noemtHuishoudens(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.some(noemtHuishoudens);
  if (typeof waarde !== 'object' || waarde === null) return false;
  return Object.entries(waarde).some(([naam, deel]: [string, unknown]) =>
    VELDEN.has(naam) ? isCode(deel) : noemtHuishoudens(deel),
  );
}

/** Every household that a value names, at any depth, each once. */
export function genoemdeHuishoudens(waarde: unknown, gevonden = new Set<string>(), eronder = false): Set<string> {
  if (typeof waarde === 'string') {
    if (eronder && waarde.startsWith(CODE)) gevonden.add(waarde);
  } else if (Array.isArray(waarde)) for (const deel of waarde) genoemdeHuishoudens(deel, gevonden, eronder);
  else if (typeof waarde === 'object' && waarde !== null)
    for (const [naam, deel] of Object.entries(waarde)) genoemdeHuishoudens(deel, gevonden, eronder || VELDEN.has(naam));
  return gevonden;
}

/** How the code of a household begins. */
const CODE = 'hh-';

const isCode = (deel: unknown): boolean =>
  typeof deel === 'string' || (Array.isArray(deel) ? deel.length > 0 : typeof deel === 'object' && deel !== null);
