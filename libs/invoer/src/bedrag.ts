import { isEurocent, type Eurocent } from '@ontschot/kern';

/** In what an amount of a file is written, and how many eurocents one of it is. */
export const EENHEDEN = { cent: 1n, euro: 100n, duizend: 100_000n } as const;
export type Eenheid = keyof typeof EENHEDEN;

/**
 * An exact decimal (`-`?, digits, digits behind the sign) as whole eurocents. Gives undefined where it is no whole
 * number of cents, or more than one mutatie may carry: nothing is rounded.
 */
export function naarCent(negatief: boolean, heel: string, decimalen: string, eenheid: Eenheid): Eurocent | undefined {
  const schaal = 10n ** BigInt(decimalen.length);
  const teller = BigInt(heel + decimalen) * EENHEDEN[eenheid];
  if (teller % schaal !== 0n) return undefined;
  const cent = Number(teller / schaal);
  if (!isEurocent(cent)) return undefined;
  return negatief && cent !== 0 ? -cent : cent;
}
