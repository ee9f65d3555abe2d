import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder of the data cannot be had; the message tells people why and what to do. */
export class GeenGegevensmap extends Error {
  override readonly name = 'GeenGegevensmap';
}

const ANDERS = 'Kies een andere met ONTSCHOT_GEGEVENS=....';

/** Makes the folder with those above it, for this user alone; one that is there already stays as it is. Throws `GeenGegevensmap`. */
export function maakGegevensmap(map: string): void {
  const ontbreekt: string[] = [];
  for (let een = map; !existsSync(een) && dirname(een) !== een; een = dirname(een)) ontbreekt.unshift(een);
  // One by one: asked to make them all in one call, Node tries for ever where the system makes none, as in /proc.
  for (const een of ontbreekt) maak(een, map);
  if (!statSync(map).isDirectory()) throw new GeenGegevensmap(`${map} is een bestand en geen map. ${ANDERS}`);
}

function maak(een: string, map: string): void {
  try {
    mkdirSync(een, { mode: 0o700 });
  } catch (cause) {
    // Another process may have been first; then it is there.
    if ((cause as { code?: string }).code === 'EEXIST' && existsSync(een)) return;
    throw new GeenGegevensmap(`De map ${map} kan niet worden gemaakt. ${ANDERS}`, { cause });
  }
}
