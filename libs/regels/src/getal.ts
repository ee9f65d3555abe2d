import { breuk, door, type Breuk } from './breuk.js';

/** A decimal number as text, `2.35`: what people write is exact, a float would not be. */
export type Getal = string;
/** A percentage as text, `30` or `2.35`. */
export type Procent = Getal;

/** At most nine digits before the point and six after it. */
export const GETAL_PATROON = /^-?\d{1,9}(\.\d{1,6})?$/;

export const isGetal = (waarde: unknown): boolean => typeof waarde === 'string' && GETAL_PATROON.test(waarde);

/** Throws RangeError on what is no number. */
export function breukVan(getal: Getal): Breuk {
  if (!isGetal(getal)) throw new RangeError(`${getal} is geen getal`);
  const [heel = '', deel = ''] = getal.split('.');
  return breuk(BigInt(heel + deel), 10n ** BigInt(deel.length));
}

/** `30` as 3/10. */
export const deelVan = (procent: Procent): Breuk => door(breukVan(procent), breuk(100));

/** As people read it: with a comma, and without zeros that say nothing. */
export function schrijfGetal(getal: Getal): string {
  const zonderNullen = getal.includes('.') ? getal.replace(/\.?0+$/, '') : getal;
  return zonderNullen.replace('.', ',');
}
