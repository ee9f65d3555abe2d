import { transformSync, version, type JscConfig } from '@swc/core';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const DAG_MS = 24 * 3_600_000;
const JSC: JscConfig = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  keepClassNames: true,
  transform: { legacyDecorator: true, decoratorMetadata: true },
};

export const asJs = (file: string): string => file.replace(/\.ts$/, '.js');

/** A file to compile. */
export interface Bron {
  /** Where it goes, in the folder that is built. */
  readonly naar: string;
  readonly tekst: string;
}

/** The programs in a folder, and below it when `diep`. */
export const bronnenIn = (from: string, to: string, diep = false): Bron[] =>
  readdirSync(from, { recursive: diep, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .sort()
    .map((file) => ({ naar: asJs(join(to, file)), tekst: readFileSync(join(from, file), 'utf8') }));

/** A name for what these sources become. */
export function afdruk(bronnen: readonly Bron[]): string {
  const hash = createHash('sha256').update(JSON.stringify([version, JSC]));
  for (const { naar, tekst } of bronnen) hash.update(JSON.stringify([naar, tekst]));
  return hash.digest('hex').slice(0, 24);
}

/** The folder of this name below `cache`, made by `maak` when it is not there. What was not asked for in a day goes. */
export function eenmaal(cache: string, naam: string, maak: (map: string) => void): string {
  const folder = join(cache, `kind-${naam}`);
  mkdirSync(cache, { recursive: true });
  try {
    utimesSync(folder, new Date(), new Date());
    return folder;
  } catch {
    // Not there yet.
  }
  for (const oud of readdirSync(cache).filter((een) => een.startsWith('kind-')))
    if ((statSync(join(cache, oud), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - DAG_MS)
      rmSync(join(cache, oud), { recursive: true, force: true });
  const nieuw = mkdtempSync(join(cache, 'kind-'));
  maak(nieuw);
  try {
    renameSync(nieuw, folder);
  } catch (fout) {
    // Another worker was first.
    if (!existsSync(folder)) throw fout;
    rmSync(nieuw, { recursive: true });
  }
  return folder;
}

/** Compiles one file; what it imports of `dienst` by its path stands below the program itself. */
export function compile(tekst: string, to: string, dienst: string): void {
  const { code } = transformSync(tekst, { swcrc: false, jsc: JSC, module: { type: 'es6' } });
  schrijf(to, code.replaceAll(`'../../${dienst}/`, `'./${dienst}/`).replaceAll(`"../../${dienst}/`, `"./${dienst}/`));
}

/** Writes a file, with the folders above it. */
export function schrijf(file: string, tekst: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, tekst);
}
