import type { Datum, Periode } from '@ontschot/kern';

/**
 * The index of the journaal knows a line by its termen: a letter for what it is, and the value. Capitals get a `^`,
 * for the index takes them for small letters and names of parts do differ by them.
 */
const vanNaam = (soort: string, naam: string): string =>
  soort + (/[A-Z]/.test(naam) ? naam.replace(/[A-Z]/g, (letter) => `^${letter}`) : naam);

export const TERM = {
  rekening: (rekening: string): string => vanNaam('r', rekening),
  kleur: (kleur: string): string => vanNaam('k', kleur),
  /** Without its version: a later version is the same movement. */
  type: (type: string): string => vanNaam('t', type.replace(/\.v\d+$/, '')),
  doel: (doel: string): string => vanNaam('o', doel),
  wijk: (wijk: string): string => vanNaam('w', wijk),
  aanbieder: (aanbieder: string): string => vanNaam('a', aanbieder),
  /** A verplichting or a voorschot. */
  post: (post: string): string => vanNaam('p', post),
  dag: (datum: Datum): string => `d${datum}`,
  maand: (periode: Periode): string => `m${periode}`,
  woord: (woord: string): string => `z${woord}`,
} as const;

/** Characters that the index must take for part of a term. */
export const TEKENS = ':._-@/^';

/** Text as it is compared: small letters, without accents. */
export const vereenvoudig = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The words of a text, each once; `2025-014` is found whole and by its parts. */
export function woorden(tekst: string): Set<string> {
  const gevonden = new Set<string>();
  for (const stuk of vereenvoudig(tekst).split(/\s+/)) {
    const delen = stuk.split(/[^\p{L}\p{N}]+/u).filter((deel) => deel !== '');
    for (const deel of delen) gevonden.add(deel);
    if (delen.length > 1) gevonden.add(kern(stuk));
  }
  return gevonden;
}

/** A piece of text without what stands around it, and with only what the index takes. */
export const kern = (stuk: string): string =>
  stuk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/[^\p{L}\p{N}:._@/-]/gu, '-');
