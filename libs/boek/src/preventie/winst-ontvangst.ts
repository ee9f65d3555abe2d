import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { ontvangerSleutel } from './rekeningen.js';

/**
 * The name of the promise on which an organisatie gets part of this one: the one that it came from when the organisatie
 * gave it itself, by way of others too, so that what goes back is as it was; else `<toezegging>~<organisatie>`, the same
 * each time.
 */
export function ontvangstrij(toestand: Toestand, van: Toezegging, organisatie: string): string {
  const wie = ontvangerSleutel({ soort: 'organisatie', organisatie });
  for (let naam = van.gekregenVan; naam !== undefined;) {
    const rij = toestand.preventie.toezeggingen.lees(naam);
    if (rij !== undefined && ontvangerSleutel(rij.ontvanger) === wie) return naam;
    naam = rij?.gekregenVan;
  }
  return `${van.toezegging}~${organisatie}`;
}
