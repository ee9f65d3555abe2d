import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KLEIN } from '../../cli/hulp/bestanden.js';

const ROOT = join(import.meta.dirname, '../../..');

/** The lasten of the social domain in a file, in whole euros: per municipality per taakveld. */
export interface Bron {
  readonly naam: string;
  /** The file itself. */
  readonly tekst: string;
  readonly lasten: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const LANDELIJK = join(ROOT, '../shared/data/iv3/2025_begroting.csv');
export const IS_LANDELIJK = existsSync(LANDELIJK);

/** Our own file: Leeuwarden 2025. */
export const EIGEN = lees(
  'ons eigen bestand',
  readFileSync(join(ROOT, 'apps/api/src/demo/leeuwarden-2025.csv'), 'utf8'),
);
/** All municipalities, where that file is; else a few lines of our own, with the same corners. */
export const ALLE = IS_LANDELIJK
  ? lees('het landelijke bestand', readFileSync(LANDELIJK, 'utf8'))
  : lees('een klein bestand, want het landelijke is hier niet', KLEIN);

/** Reads it in the plainest way, apart from the import that it is to check. */
function lees(naam: string, tekst: string): Bron {
  const lasten = new Map<string, Map<string, number>>();
  for (const regel of tekst.trimEnd().split('\n').slice(1)) {
    const [gemeente = '', taakveld = '', , , bedrag = ''] = regel.split(';');
    const code = taakveld.split(' ', 1)[0] ?? '';
    if (!code.startsWith('6.') && code !== '7.1') continue;
    const van = lasten.get(gemeente) ?? new Map<string, number>();
    van.set(code, Number(bedrag) * 1000);
    lasten.set(gemeente, van);
  }
  return { naam, tekst, lasten };
}
