import { bevatBsn } from './tekst.js';

/** Names that people give: of a koker, budget, organisatie, wijk, verplichting. No `:` or `@`, these build names. */
export const ID_PATROON = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/;
/** A boek: the municipality and the year, as `GM0080-2025` or `leeuwarden-2025`. */
export const BOEK_PATROON = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,58}-\d{4}$/;
/** An opdracht id, made by the caller. */
export const OPDRACHT_PATROON = /^[a-zA-Z0-9][a-zA-Z0-9._:-]{0,99}$/;
/** A taakveld code of Iv3, as `6.1` or `6.711` or, before 2025, `6.71a`. */
export const TAAKVELD_PATROON = /^\d{1,2}\.\d{1,4}[a-z]?$/;

export const isId = (waarde: unknown): waarde is string => typeof waarde === 'string' && ID_PATROON.test(waarde);
export const isBoekId = (waarde: unknown): waarde is string => typeof waarde === 'string' && BOEK_PATROON.test(waarde);

/** The year that a boek is named after. */
export const jaarVanBoek = (boek: string): number => Number(boek.slice(-4));

// With its hyphens or without; a longer row of hexadecimal characters is a hash.
const WILLEKEURIG = /(?<![a-z\d])(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{32,})(?![a-z\d])/gi;

// A year, a month or a day that stands by itself: `GM0080-2025-5` is a boek and a count, no number of nine digits.
const JAAR_OF_DAG = /(?<!\d)(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?(?!\d)/g;

/**
 * True when an id holds nine digits that may be a BSN, also between letters. UUIDs and hashes are left out: chance puts
 * such digits in some, and nobody writes a BSN like that. So are years, in an id that has letters.
 */
export function idBevatBsn(id: string): boolean {
  const rest = id.replace(WILLEKEURIG, 'x');
  return bevatBsn(/[a-z]/i.test(id) ? rest.replace(JAAR_OF_DAG, 'x') : rest);
}
