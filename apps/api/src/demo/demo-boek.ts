import { iv3NaarOpdrachten, kiesTaakvelden, leesIv3, SOCIAAL_DOMEIN, type GenummerdeOpdracht } from '@ontschot/invoer';
import { DEMO_HUISHOUDEN } from '../beveiliging/demo-uitgever.js';
import { casusKas, KASZINNEN } from './casus-kas.js';
import { casusOuderen } from './casus-ouderen.js';
import { casusSucces } from './casus-succes.js';
import { casusThuis } from './casus-thuis.js';
import { casusWaterbed } from './casus-waterbed.js';
import { casus } from './casus.js';
import { LEEUWARDEN_2025 } from './leeuwarden-2025.js';

export const DEMO_BOEK = 'GM0080-2025';

/**
 * All opdrachten of the demo book, in order: Leeuwarden 2025 as the import makes it, and the cases. Those up to and with
 * the first case give one event each and begin an empty boek, so the place of such an opdracht is its revisie.
 */
export async function demoOpdrachten(): Promise<GenummerdeOpdracht[]> {
  const { gemeenten } = await leesIv3([LEEUWARDEN_2025]);
  const leeuwarden = gemeenten.get('Leeuwarden');
  const taakvelden = kiesTaakvelden(SOCIAAL_DOMEIN);
  if (leeuwarden === undefined || taakvelden === undefined) throw new Error('de gegevens van de demo kloppen niet');
  const begin = iv3NaarOpdrachten(leeuwarden, { boek: DEMO_BOEK, jaar: 2025, taakvelden });
  const namen = casus(() => 0).map(({ id }) => id);
  const vervolg = casus((id) => begin.length + namen.indexOf(`demo:${id}`));
  const daarna = [...casusSucces, ...casusOuderen, ...casusWaterbed, ...casusKas, ...casusThuis];
  return [...begin, ...vervolg, ...daarna.map(([id, opdracht]) => ({ id: `demo:${id}`, opdracht }))];
}

/** The sentence about people that goes with an opdracht of the demo, by its id. */
export const demoZinnen: ReadonlyMap<string, string> = new Map(
  Object.entries(KASZINNEN).map(([id, zin]) => [`demo:${id}`, zin]),
);

/** The inwoner lets the opvang see what its household costs; until when, follows from the day on which the demo is made. */
export const demoInzage: GenummerdeOpdracht = {
  id: 'demo:inzage',
  opdracht: {
    soort: 'inzage-geven',
    ...{
      huishouden: DEMO_HUISHOUDEN,
      zelf: true,
      inzage: 'opvang-kijkt-mee',
      doelbinding: 'Een plan voor een eigen woning',
    },
    ...{ aan: { rol: 'aanbieder', organisatie: 'opvang-fryslan' }, totEnMet: '' },
  },
};
