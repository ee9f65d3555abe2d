import type { Leesmodel } from '../leesmodel.js';
import { wijkteam } from '../wijkteam/wijkteam.projectie.js';

/** Whether a household was forgotten in whatever boek; of a boek that is not read as yet it is not known. */
export const isVergeten = (lees: Leesmodel, huishouden: string): boolean =>
  lees.vraag([wijkteam], () => vergetenIn(lees)(huishouden));

/** As `isVergeten`, inside a question: for many households one after the other. */
export function vergetenIn(lees: Leesmodel): (huishouden: string) => boolean {
  const rij = lees.sql<[string], unknown>('SELECT 1 FROM wijkteam_vergeten WHERE huishouden = ?');
  return (huishouden) => rij.get(huishouden) !== undefined;
}
