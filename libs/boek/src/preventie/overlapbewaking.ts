import { weiger } from '../besluiten/besluit.js';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { totEnMetVan } from './afspraakzoeken.js';
import { overlapMet } from './overlap.js';

/**
 * Refuses an afspraak that shares a koker, a month and part of its population with another closed one: the same saved
 * euro is never shared out twice (design 4, guards). Of one that was ended, the months up to its end still count.
 */
export function bewaakOverlap(toestand: Toestand, afspraak: string, inhoud: Afspraakinhoud): void {
  const overlap = overlapMet(toestand, inhoud.populatie);
  const botsingen = [...toestand.preventie.afspraken].flatMap(([id, { gesloten, beeindigdPer }]) => {
    if (id === afspraak || gesloten === undefined) return [];
    const { looptijd, kokers, populatie } = gesloten.inhoud;
    const totEnMet = totEnMetVan(looptijd, beeindigdPer);
    if (looptijd.van > inhoud.looptijd.totEnMet || inhoud.looptijd.van > totEnMet) return [];
    const gedeeld = inhoud.kokers.flatMap(({ koker }) => (kokers.some((een) => een.koker === koker) ? [koker] : []));
    if (gedeeld.length === 0) return [];
    const { overlapt, waarin, aantal } = overlap(populatie);
    return overlapt ? [{ afspraak: id, kokers: gedeeld, populatie, waarin, aantal }] : [];
  });
  if (botsingen.length > 0)
    weiger(
      'afspraken-overlappen',
      `Afspraak ${afspraak} deelt een koker, een maand en een deel van de populatie met ${botsingen.map((een) => een.afspraak).join(', ')}. Bundel ze onder één sleutel.`,
      { afspraak, botsingen },
    );
}
