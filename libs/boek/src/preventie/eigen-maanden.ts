import type { Periode } from '@ontschot/kern';
import type { Kostenmelding } from '../toestand/preventie.js';

/** A month of which a melding tells costs, and for whom (`groepVan` in kostenregels.ts). */
export type Getelddeel = Kostenmelding['geteld'][number];

/**
 * Months of a koker that this boek reported itself for a group, and of which nothing that was reported for that group comes over.
 * Of others it does: an assessment of them would see part of a year.
 */
export interface Eigenmaanden {
  readonly koker: string;
  /** `populatie <cohort>`, `wijk <wijk>` or `huishoudens`; absent in older events: for whomever. */
  readonly voor?: string;
  readonly maanden: readonly Periode[];
}

/** Whether what this boek reported of that month counts for them instead of what comes over. */
export const isEigen = (eigen: readonly Eigenmaanden[], koker: string, { maand, voor }: Getelddeel): boolean =>
  eigen.some(
    (een) => een.koker === koker && (een.voor === undefined || een.voor === voor) && een.maanden.includes(maand),
  );
