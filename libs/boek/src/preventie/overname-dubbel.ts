import { weiger } from '../besluiten/besluit.js';
import type { Vaststelling } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { zelfdeMaanden } from './dubbel.js';
import { NAMEN_IN_WEIGERING } from './opzoeken.js';
import { codesTot, overlappen } from './overlap.js';

/**
 * Refuses assessments of another boek that share a saved euro (koker, people, month) which this boek shared already:
 * years run side by side, so that the guard of neither has seen the other (design 4, guards).
 */
export function bewaakDubbeleOvername(toestand: Toestand, vaststellingen: readonly Vaststelling[]): void {
  const eigen = [...toestand.preventie.vaststellingen]
    .map(([, een]) => een)
    .filter((een) => een.gecorrigeerdDoor === undefined);
  const botsingen = vaststellingen.flatMap((een) =>
    eigen.flatMap((ander) => {
      const kokers = een.gedeeld.flatMap(({ koker, bedrag }) =>
        bedrag > 0 && ander.gedeeld.some((deel) => deel.koker === koker && deel.bedrag > 0) ? [koker] : [],
      );
      return kokers.length > 0 && zelfdeMaanden(een, ander) && delenMensen(toestand, een, ander)
        ? [{ vaststelling: een.vaststelling, hier: ander.vaststelling, kokers }]
        : [];
    }),
  );
  if (botsingen.length === 0) return;
  const paren = botsingen.slice(0, 3).map(({ vaststelling, hier }) => `${vaststelling} en hier ${hier}`);
  const meer = botsingen.length > paren.length ? `, en nog ${botsingen.length - paren.length}` : '';
  weiger(
    'al-gedeeld',
    `Dezelfde winst is in beide boeken gedeeld: ${paren.join(', ')}${meer}. Corrigeer hier, of leg vast dat de populaties los van elkaar zijn.`,
    { aantal: botsingen.length, botsingen: botsingen.slice(0, NAMEN_IN_WEIGERING) },
  );
}

/** As far as this boek knows the people of that one: a population it has no codes of, may be anybody. */
function delenMensen(toestand: Toestand, daar: Vaststelling, hier: Vaststelling): boolean {
  const bekend = toestand.preventie.populaties.lees(daar.populatie);
  if (bekend === undefined || (bekend.leden.soort === 'huishoudens' && codesTot(bekend).size === 0)) return true;
  return overlappen(toestand, daar.populatie, hier.populatie, undefined, hier.ledenTot).overlapt;
}
