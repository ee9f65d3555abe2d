import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { leesEuro } from './lees-euro.js';

/** As the API takes numbers: at most nine digits before the comma, six after it. */
const GETAL = /^(-?\d{1,9})(?:[.,](\d{1,6}))?$/;
const NUL = /^0+(?:,0{0,2})?$/;
const GEHEEL = /^(?:\d{1,3}(?:\.\d{3}){1,2}|\d{1,9})$/;

/**
 * Reads a percentage or a measure as people type it (33,3% or 7,5) to text as the API takes it (33.3): it is never a float.
 * Undefined when it is none, also of 1.234: nobody can tell whether that is more than a thousand or more than one.
 */
export function leesGetal(tekst: string): string | undefined {
  const kaal = tekst.trim().replace(/\s*%$/, '');
  if (/^-?\d+\.\d{3}$/.test(kaal)) return undefined;
  const [, heel, deel] = GETAL.exec(kaal) ?? [];
  return heel === undefined ? undefined : deel === undefined ? heel : `${heel}.${deel}`;
}

/** Reads an amount of nothing or more to whole eurocents, where zero has a meaning. */
export const leesEuroOfNul = (tekst: string): Eurocent | undefined =>
  NUL.test(tekst.replace(/[€\s]/g, '').replace(/,-+$/, '')) ? 0 : leesEuro(tekst);

/** Reads how many, as 1.000 or 40. */
export function leesAantal(tekst: string): number | undefined {
  const kaal = tekst.trim();
  return GEHEEL.test(kaal) ? Number(kaal.replaceAll('.', '')) : undefined;
}

/** A number of the API as somebody would type it. */
export const typGetal = (getal: string | undefined): string => (getal ?? '').replace('.', ',');

/** An amount as somebody would type it: without the sign. */
export const typEuro = (bedrag: Eurocent | undefined): string =>
  bedrag === undefined ? '' : schrijfEuro(bedrag).replace(/[^\d.,]/g, '');
