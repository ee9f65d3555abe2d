import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder of the checkout. */
export const WORTEL = join(import.meta.dirname, '..', '..');

/** Every lib, also those that hold nothing yet. */
export const LIBS = [
  'kern',
  'regels',
  'boek',
  'event-store',
  'boekschrijver',
  'projecties',
  'audit',
  'invoer',
  'teksten',
];

/**
 * Calls `werk` with a folder laid out as the checkout, holding only `bestanden` (path → text) and an empty index for
 * each lib: in it a check can be made to fail. The folder is gone afterwards.
 */
export async function inProefmap<T>(
  bestanden: Readonly<Record<string, string>>,
  werk: (map: string) => T | Promise<T>,
): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-architectuur-'));
  const ingangen = Object.fromEntries(LIBS.map((lib) => [`libs/${lib}/src/index.ts`, 'export {};\n']));
  const paths = Object.fromEntries(LIBS.map((lib) => [`@ontschot/${lib}`, [`./libs/${lib}/src/index.ts`]]));
  const tsconfig = JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2022', paths } });
  try {
    for (const [pad, tekst] of Object.entries({ ...ingangen, 'tsconfig.json': tsconfig, ...bestanden })) {
      mkdirSync(join(map, dirname(pad)), { recursive: true });
      writeFileSync(join(map, pad), tekst);
    }
    symlinkSync(join(WORTEL, 'node_modules'), join(map, 'node_modules'));
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
