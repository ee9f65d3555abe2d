import type { Eurocent } from '@ontschot/kern';

/** Codes of the units of the standard (code list WJ756 of iWmo and iJw 3.2). */
export const EENHEDEN_ISTANDAARD = ['01', '04', '14', '16', '82', '83', '84'] as const;
export const MINUUT = '01';
/** Amounts: the volume is the amount itself, in eurocents, and there is no tarief. */
export const EURO = '83';

/**
 * Whether an amount (without its sign) is volume × tarief, all in whole eurocents (TR346). Of minutes with a price agreed
 * per hour the tarief is that price divided by 60 and rounded half up, while the amount is the price itself × minutes
 * / 60, rounded half up (IV081): then any price per hour that rounds to this tarief may have been the one.
 */
export function klopt(volume: number, eenheid: string, tarief: Eurocent, bedrag: Eurocent): boolean {
  // Beyond a safe integer the product is rounded, and far from any amount that may be declared.
  if (volume * tarief === bedrag) return true;
  if (eenheid !== MINUUT || volume === 0) return false;
  const laagste = Math.max(60 * tarief - 30, Math.ceil((60 * bedrag - 30) / volume), 0);
  const hoogste = Math.min(60 * tarief + 29, Math.ceil((60 * bedrag + 30) / volume) - 1);
  return laagste <= hoogste;
}
