import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of ours: its path from the top of the checkout, with forward slashes, and its text. */
export interface Bron {
  readonly pad: string;
  readonly tekst: string;
}

const OVERGESLAGEN = new Set(['node_modules', 'dist']);

/** All files with one of the `uitgangen` (such as `.ts`) below the given folders of `wortel`; a missing folder has none. */
export function bronnen(wortel: string, mappen: readonly string[], uitgangen: readonly string[]): Bron[] {
  return mappen
    .map((map) => join(wortel, map))
    .filter((map) => existsSync(map))
    .flatMap((map) => bestandenIn(map))
    .filter((pad) => uitgangen.some((uitgang) => pad.endsWith(uitgang)))
    .map((pad) => ({ pad: relative(wortel, pad).replaceAll('\\', '/'), tekst: readFileSync(pad, 'utf8') }));
}

function bestandenIn(map: string): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((ingang) => {
    const pad = join(map, ingang.name);
    if (!ingang.isDirectory()) return ingang.isFile() ? [pad] : [];
    return OVERGESLAGEN.has(ingang.name) ? [] : bestandenIn(pad);
  });
}

/** True for a test and what helps it: they may do what code may not. */
export function isTest(pad: string): boolean {
  return /^test\/|^libs\/[^/]+\/test(-hulp)?\/|\.(spec|lang)\.ts$/.test(pad);
}
