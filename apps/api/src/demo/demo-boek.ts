import { iv3NaarOpdrachten, kiesTaakvelden, leesIv3, SOCIAAL_DOMEIN, type GenummerdeOpdracht } from '@ontschot/invoer';
import { casus } from './casus.js';
import { LEEUWARDEN_2025 } from './leeuwarden-2025.js';

export const DEMO_BOEK = 'GM0080-2025';

/**
 * All opdrachten of the demo book, in order: Leeuwarden 2025 as the import makes it, and the case. Each gives one event
 * and they begin an empty boek, so the place of an opdracht is its revisie: the whole is one append, there or not there.
 */
export async function demoOpdrachten(): Promise<GenummerdeOpdracht[]> {
  const { gemeenten } = await leesIv3([LEEUWARDEN_2025]);
  const leeuwarden = gemeenten.get('Leeuwarden');
  const taakvelden = kiesTaakvelden(SOCIAAL_DOMEIN);
  if (leeuwarden === undefined || taakvelden === undefined) throw new Error('de gegevens van de demo kloppen niet');
  const begin = iv3NaarOpdrachten(leeuwarden, { boek: DEMO_BOEK, jaar: 2025, taakvelden });
  const namen = casus(() => 0).map(({ id }) => id);
  const vervolg = casus((id) => begin.length + namen.indexOf(`demo:${id}`));
  return [...begin, ...vervolg];
}
