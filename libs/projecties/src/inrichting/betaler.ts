import type { Koker } from '@ontschot/boek';
import { laatsteDag, type Datum, type Periode } from '@ontschot/kern';

/** Who pays a koker on a day, of its versions in order; who paid first, before that. Undefined where it is not there. */
export const betalerOp = (versies: readonly Koker[], dag: Datum): string | undefined =>
  (versies.findLast(({ vanaf }) => vanaf <= dag) ?? versies[0])?.financier;

/** Who pays what counts in a month: a cost has no day, so it is who pays on the last one. */
export const betalerIn = (versies: readonly Koker[], maand: Periode): string | undefined =>
  betalerOp(versies, laatsteDag(maand));
