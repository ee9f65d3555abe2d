/**
 * The canonical JSON text of a value (RFC 8785): keys sorted by UTF-16 units, no white space, numbers as ECMAScript
 * writes them. `undefined` members are left out, as JSON does. Throws TypeError on what JSON cannot hold, and on text
 * that is not well-formed Unicode, as the RFC asks.
 */
export function canoniek(waarde: unknown): string {
  if (waarde === null || typeof waarde === 'boolean') return JSON.stringify(waarde);
  if (typeof waarde === 'string') return tekst(waarde);
  if (typeof waarde === 'number') {
    if (!Number.isFinite(waarde)) throw new TypeError('geen eindig getal');
    return JSON.stringify(waarde);
  }
  if (Array.isArray(waarde)) return `[${Array.from(waarde, (deel) => canoniek(deel)).join(',')}]`;
  if (typeof waarde !== 'object') throw new TypeError(`geen JSON: ${typeof waarde}`);
  const leden = Object.entries(waarde)
    .filter(([, lid]) => lid !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, lid]) => `${tekst(sleutel)}:${canoniek(lid)}`);
  return `{${leden.join(',')}}`;
}

function tekst(waarde: string): string {
  if (!waarde.isWellFormed()) throw new TypeError('geen welgevormde tekst');
  return JSON.stringify(waarde);
}
