import { bevatHuishoudcode, bevatMailadres, idBevatBsn } from '@ontschot/kern';

/** Stands in the place of a text that may name somebody. */
const WEGGELATEN = '-';

const NAAM = /[^A-Za-z0-9._-]/gu;
const TEKST = /[^A-Za-z0-9._:/ -]| (?= )|^ | $/gu;

/** As in an address (RFC 3986): each byte of the UTF-8 as `%` and two hexadecimal digits. */
const alsBytes = (deel: string): string =>
  [...Buffer.from(deel, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/**
 * One part of the name of an account. Everything that hledger or ledger could take for something else is written as in an
 * address, what is not ASCII too: then both read the file whatever the language of the machine is.
 */
export const naamdeel = (tekst: string): string => tekst.replace(NAAM, alsBytes);

/** Words in a description or behind a tag, on one line, escaped alike. What may name a person or a household is left out. */
export function tekst(woorden: string): string {
  if (bevatHuishoudcode(woorden) || bevatMailadres(woorden) || idBevatBsn(woorden)) return WEGGELATEN;
  return woorden.replace(TEKST, alsBytes);
}
