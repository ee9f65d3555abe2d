import { weiger } from '../besluiten/besluit.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { ontvangerSleutel } from './rekeningen.js';

/** How many aanbieders can have got a promise one from the other: its name holds them all, and a name has an end. */
export const HOOGSTENS_DOORGEGEVEN = 7;

/**
 * The name of the promise on which an organisatie gets part of this one: the one that it came from when the organisatie
 * gave it itself, by way of others too, so that what goes back is as it was; else `<toezegging>~<organisatie>`, the same
 * each time. Refuses what went from hand to hand as often as a name can hold.
 */
export function ontvangstrij(toestand: Toestand, van: Toezegging, organisatie: string): string {
  const wie = ontvangerSleutel({ soort: 'organisatie', organisatie });
  for (let naam = van.gekregenVan; naam !== undefined;) {
    const rij = toestand.preventie.toezeggingen.lees(naam);
    if (rij !== undefined && ontvangerSleutel(rij.ontvanger) === wie) return naam;
    naam = rij?.gekregenVan;
  }
  // After `<vaststelling>~<number>~<koker>` those who got it.
  const doorgegeven = van.toezegging.split('~').length - 3;
  if (doorgegeven >= HOOGSTENS_DOORGEGEVEN)
    weiger(
      'te-vaak-doorgegeven',
      `Toezegging ${van.toezegging} ging al ${doorgegeven} keer van de een naar de ander; vaker dan ${HOOGSTENS_DOORGEGEVEN} keer kan niet.`,
      { toezegging: van.toezegging, doorgegeven, hoogstens: HOOGSTENS_DOORGEGEVEN },
    );
  return `${van.toezegging}~${organisatie}`;
}
