import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Rekening } from '../rekening.js';
import { weiger } from '../besluiten/besluit.js';
import type { Afspraak, Regelversie, Toezegging, Vaststelling } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { tegoedVan } from './rekeningen.js';

/** An event stays below half a MiB, so that every store takes it. */
export const GROOTSTE_OVERDRACHT = 400 * 1024;

/** What goes from one boek to the next: open promises, and what they rest on. */
export interface Overdracht {
  readonly toezeggingen: readonly Toezegging[];
  readonly afspraken: readonly Afspraak[];
  /** Those in force: what was shared here, is not shared again there. */
  readonly vaststellingen: readonly Vaststelling[];
  readonly verdeelregels: readonly { readonly verdeelregel: string; readonly versies: readonly Regelversie[] }[];
}

/** In the order in which they were promised, as they are paid: consent given late counts from when it was given. */
export const opLeeftijd = (rijen: readonly Toezegging[]): Toezegging[] =>
  [...rijen].sort((a, b) => a.revisie - b.revisie);

/** Both sides of each promise, by way of the overloop of the other boek; the other way round in the boek that takes it. */
export function overloopmutaties(rijen: readonly Toezegging[], boek: string, richting: 'uit' | 'in'): Mutatie[] {
  const overloop: Rekening = `overloop:${boek}`;
  return rijen.flatMap(({ ontvanger, koker, open, staat }): Mutatie[] => {
    // What was only asked was never booked.
    if (staat !== 'toegezegd' || open === 0) return [];
    const [tegoed, toegezegd] = [tegoedVan(ontvanger), `toegezegd:${koker}` as const];
    const heen = open > 0 === (richting === 'uit');
    const bedrag = Math.abs(open);
    const weg = (van: Rekening, naar: Rekening): Mutatie => ({ van, naar, kleur: koker, bedrag });
    return heen ? [weg(tegoed, overloop), weg(overloop, toegezegd)] : [weg(toegezegd, overloop), weg(overloop, tegoed)];
  });
}

/** Refuses once the promises went over: what came after would be in neither boek. */
export function nietOvergedragen({ preventie }: Toestand): void {
  for (const [naar] of preventie.overgedragen)
    weiger('al-overgedragen', `De toezeggingen van dit boek zijn al overgedragen aan ${naar}.`, { naar });
}
