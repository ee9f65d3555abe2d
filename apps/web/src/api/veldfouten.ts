import { Apifout } from './probleem.js';

/**
 * What the service found wrong, per field as the form knows it: without `weg`, the place of the form in what was sent. A
 * refusal of the boek names fields too. Of a field with two faults both are told.
 */
export function veldfouten(fout: unknown, weg = ''): ReadonlyMap<string, string> {
  const gevonden = new Map<string, string>();
  if (!(fout instanceof Apifout)) return gevonden;
  const { fouten = [], cijfers } = fout.probleem;
  const geweigerd = (cijfers?.['fouten'] ?? []) as readonly { readonly veld: string; readonly uitleg: string }[];
  for (const [veld, melding] of [
    ...fouten.map((een) => [een.veld, een.melding] as const),
    ...geweigerd.map((een) => [een.veld, een.uitleg] as const),
  ]) {
    const hier = veld.startsWith(weg) ? veld.slice(weg.length) : veld;
    const eerder = gevonden.get(hier);
    if (eerder?.includes(melding) !== true) gevonden.set(hier, eerder === undefined ? melding : `${eerder} ${melding}`);
  }
  return gevonden;
}
