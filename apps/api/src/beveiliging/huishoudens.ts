const VELDEN: ReadonlySet<string> = new Set(['huishouden', 'huishoudens']);

/** Under these a number says how many: it names nobody. Under `huishouden` it is an amount, of one of them. */
const TELLINGEN: ReadonlySet<string> = new Set(['huishoudens']);

/** A value without the codes of households, and without amounts that stand under one, at any depth (design 9). Counts stay. */
export const zonderHuishoudens = <T>(waarde: T): T => zonder(waarde, TELLINGEN);

/** As above, but amounts stay: for the team that asked, which has to know what it can still give. */
export const zonderHuishoudcodes = <T>(waarde: T): T => zonder(waarde, VELDEN);

function zonder<T>(waarde: T, getallen: ReadonlySet<string>): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonder(deel, getallen)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const over: Record<string, unknown> = {};
  for (const [naam, deel] of Object.entries(waarde))
    if (!VELDEN.has(naam) || (typeof deel === 'number' && getallen.has(naam)))
      over[naam] = zonder<unknown>(deel, getallen);
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
