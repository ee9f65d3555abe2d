import { telOp, type Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';

type Wie = Pick<Trekking, 'mandaat' | 'vorm' | 'huishouden' | 'uit'>;

/** What a household costs under a mandate this year, in eurocents. */
export const kostPerHuishouden = (toestand: Toestand, mandaat: string, huishouden: string): Eurocent =>
  toestand.wijkteam.perHuishouden.lees(mandaat, huishouden) ?? 0;

/** What is open in advances under a mandate, in eurocents. */
export const openVoorschotten = (toestand: Toestand, mandaat: string): Eurocent =>
  toestand.wijkteam.openVoorschotten.lees(mandaat) ?? 0;

/**
 * Counts what a household costs; below zero when it comes back. An advance of the year before counted in the limit of that
 * year: here it takes no room of this one, and gives none when it is repaid. As an open advance it counts on.
 */
export function telHuishouden(
  toestand: Toestand,
  { mandaat, huishouden, uit }: Omit<Wie, 'vorm'>,
  bedrag: Eurocent,
): void {
  if (huishouden === undefined || uit !== undefined) return;
  const som = kostPerHuishouden(toestand, mandaat, huishouden) + bedrag;
  toestand.wijkteam.perHuishouden.zet(mandaat, huishouden, som);
}

/** Counts what is open of an advance; below zero when it is no longer. */
export function telVoorschot(toestand: Toestand, { mandaat, vorm }: Wie, bedrag: Eurocent): void {
  if (vorm === 'voorschot')
    toestand.wijkteam.openVoorschotten.zet(mandaat, openVoorschotten(toestand, mandaat) + bedrag);
}

/** What these mutaties move together, in eurocents. */
export const somVan = (mutaties: readonly Mutatie[]): Eurocent => telOp(mutaties.map(({ bedrag }) => bedrag));
