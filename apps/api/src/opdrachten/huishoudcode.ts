import { randomInt } from 'node:crypto';
import { bevatBsn } from '@ontschot/kern';

/** No vowels and nothing that looks alike: a code is no word, and survives being written down. */
const TEKENS = '23456789bcdfghjkmnpqrstvwxyz';
const LENGTE = 16;

/** Codes of households, at random and so without any meaning: nearly 77 bits each. */
export const nieuweCodes = (aantal: number): string[] => Array.from({ length: aantal }, nieuweCode);

function nieuweCode(): string {
  const code = `hh-${Array.from({ length: LENGTE }, () => TEKENS.charAt(randomInt(TEKENS.length))).join('')}`;
  // Once in a hundred thousand a run of digits could be a BSN: nobody needs to wonder.
  return bevatBsn(code) ? nieuweCode() : code;
}
