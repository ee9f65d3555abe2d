import type { Toestand } from '../toestand/toestand.js';

export type Postsoort = 'verplichting' | 'voorschot' | 'voorfinanciering' | 'trekking' | 'schuldregeling';

/** Remembers what came over, and what it is called here; `was` is its name there when that is another. */
export function onthoudNaam(
  { jaarlagen }: Toestand,
  soort: Postsoort,
  naam: string,
  { uit, was = naam }: { readonly uit?: string; readonly was?: string },
): void {
  if (uit !== undefined) jaarlagen.namenVanEerder.zet(`${soort} ${was}`, naam);
}
