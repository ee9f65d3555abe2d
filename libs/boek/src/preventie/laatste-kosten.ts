import type { Periode } from '@ontschot/kern';
import type { Toestand } from '../toestand/toestand.js';

/** Remembers that the costs of a koker in these months changed at `revisie`: an assessment must have read up to there. */
export function telKosten(toestand: Toestand, koker: string, maanden: Iterable<Periode>, revisie: number): void {
  for (const maand of maanden) toestand.preventie.laatsteKosten.zet(kostensleutel(koker, maand), revisie);
}

export const kostensleutel = (koker: string, maand: Periode): string => `${koker}|${maand}`;
