import type { Eurocent } from '@ontschot/kern';
import { weigerVelden } from '../vragen/vraagfout.js';

/** The limit above which fouten and onduidelijkheden are told, in eurocents. */
export interface Verantwoordingsgrens {
  /** As it was asked; the raad sets it between 0 and 3. */
  readonly percentage: string;
  readonly lasten: Eurocent;
  /** What was added to reserves, which counts with the lasten. */
  readonly toevoegingenReserves: Eurocent;
  readonly bedrag: Eurocent;
}

/** What most councils set: 1% of the lasten with what is added to reserves. */
export const GEWONE_GRENS = '1';
const HOOGSTE_GRENS = 3n;
const PATROON = /^(\d{1,3})(?:\.(\d{1,6}))?$/;
const DELEN = 1_000_000n;

/**
 * The limit as an amount, half up (Kadernota rechtmatigheid: between 0 and 3 percent of the lasten with the additions to
 * reserves, as the raad decides). Throws `vraag-ongeldig` for any other percentage.
 */
export function grensVan(
  lasten: Eurocent,
  toevoegingenReserves: Eurocent,
  percentage = GEWONE_GRENS,
): Verantwoordingsgrens {
  const [, heel, deel = ''] = PATROON.exec(percentage) ?? [];
  const delen = heel === undefined ? -1n : BigInt(heel) * DELEN + BigInt(deel.padEnd(6, '0'));
  if (delen < 0n || delen > HOOGSTE_GRENS * DELEN)
    weigerVelden([{ veld: 'grens', uitleg: 'De raad stelt de verantwoordingsgrens vast op 0 tot en met 3 procent.' }]);
  const noemer = 100n * DELEN;
  const bedrag = (2n * BigInt(Math.max(0, lasten + toevoegingenReserves)) * delen + noemer) / (2n * noemer);
  return { percentage, lasten, toevoegingenReserves, bedrag: Number(bedrag) };
}
