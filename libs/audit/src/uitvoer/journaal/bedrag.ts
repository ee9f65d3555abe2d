import type { Eurocent } from '@ontschot/kern';

/** The name of the euro in the journal. */
export const MUNT = 'EUR';

/** Eurocents as euros with two decimals: `-1234.50 EUR`. Throws RangeError when the amount is not exact any more. */
export function euro(bedrag: Eurocent): string {
  if (!Number.isSafeInteger(bedrag)) throw new RangeError('een bedrag is te groot om exact te zijn');
  const cijfers = String(Math.abs(bedrag)).padStart(3, '0');
  return `${bedrag < 0 ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)} ${MUNT}`;
}
