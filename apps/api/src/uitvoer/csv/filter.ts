import { keur, veilig, type Fout } from '../../invoer/keur.js';
import type { VraagHttp, Vraaginhoud } from '../../vragen/definitie.js';

/** All pages go along: which one, is not asked. */
const BLADEREN: ReadonlySet<string> = new Set(['aantal', 'cursor']);

/** What the question of a table is asked with, or every fault in it. */
export function leesFilter(
  { invoer, getallen = [], pad }: VraagHttp,
  boek: string,
  query: Readonly<Record<string, unknown>>,
  anders: Readonly<Record<string, string>> = {},
): { readonly inhoud: Vraaginhoud; readonly fouten: readonly Fout[] } {
  const onbekend = Object.keys(query)
    .filter((naam) => BLADEREN.has(naam) || invoer === undefined)
    .map((naam) => ({ veld: veilig(naam), code: 'onbekend', melding: 'Dit kennen wij hier niet in het adres.' }));
  const geheel = { ...anders, ...query };
  const fouten = [...onbekend, ...(invoer === undefined ? [] : keur(invoer, geheel))];
  const inhoud = Object.entries(geheel as Record<string, string>).map(([veld, waarde]) => [
    veld,
    getallen.includes(veld) ? Number(waarde) : waarde,
  ]);
  const vanBoek = pad.includes(':boekId') ? { boek } : {};
  return { inhoud: { ...(Object.fromEntries(inhoud) as Vraaginhoud), ...vanBoek }, fouten };
}
