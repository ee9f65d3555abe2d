import { weiger } from '../besluiten/besluit.js';
import type { Populatie, Vordering } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** How many names of a long list the figures of a refusal give. */
export const NAMEN_IN_WEIGERING = 20;

/** Each gives the part that is meant, or refuses when the boek does not have it. */
export function populatie(toestand: Toestand, id: string): Populatie {
  return (
    toestand.preventie.populaties.lees(id) ??
    weiger('onbekende-populatie', `Populatie ${id} staat niet in dit boek.`, { populatie: id })
  );
}

export function vordering(toestand: Toestand, id: string): Vordering {
  return (
    toestand.preventie.vorderingen.lees(id) ??
    weiger('onbekende-vordering', `Vordering ${id} staat niet in dit boek.`, { vordering: id })
  );
}

/** A code stands in the figures of a refusal and never in its sentence: that is read by more people. */
export function huishoudens(toestand: Toestand, codes: readonly string[]): void {
  const onbekend = codes.filter((code) => !toestand.preventie.huishoudens.heeft(code));
  if (onbekend.length > 0)
    weiger('onbekend-huishouden', onbekendZin(onbekend.length), {
      aantal: onbekend.length,
      huishoudens: onbekend.slice(0, NAMEN_IN_WEIGERING),
    });
}

const onbekendZin = (aantal: number): string =>
  aantal === 1
    ? 'Een huishouden met deze code staat niet in dit boek.'
    : `Van deze codes staan er ${aantal} niet in dit boek.`;

/** The names that occur more than once, each once. */
export function dubbele(namen: readonly string[]): string[] {
  const gezien = new Set<string>();
  return [...new Set(namen.filter((naam) => gezien.has(naam) || !gezien.add(naam)))];
}
