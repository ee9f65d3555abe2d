import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { Hoofdsleutels, HoofdsleutelsOngeldig, TekstenNietOpen } from '@ontschot/teksten';

const GROOTST = 64 * 1024;

/**
 * The master keys in a file, or what is wrong with it. `nietIn` is a folder that it may not be in. What is wrong is told
 * without the path: who puts a key there instead of a path would read it back in the log.
 */
export function leesSleutelbestand(pad: string, nietIn?: string): Hoofdsleutels | readonly string[] {
  let inhoud: string;
  try {
    const { size } = statSync(pad);
    if (size > GROOTST) return ['wijst een bestand aan dat te groot is voor sleutels'];
    inhoud = readFileSync(pad, 'utf8');
  } catch {
    return ['wijst geen bestand aan dat deze gebruiker kan lezen'];
  }
  if (nietIn !== undefined && ligtIn(pad, nietIn))
    return ['wijst een bestand aan in ONTSCHOT_GEGEVENS: de sleutel zou met elke reservekopie meegaan'];
  try {
    return Hoofdsleutels.lees(inhoud);
  } catch (fout) {
    if (fout instanceof HoofdsleutelsOngeldig)
      return fout.regels.map((regel) => `wijst een bestand aan dat niet klopt: ${regel}`);
    throw fout;
  }
}

/** The master keys of a demo: in its folder, made when there are none, for this user alone. Throws `TekstenNietOpen`. */
export function demoSleutels(gegevens: string): Hoofdsleutels {
  const pad = join(gegevens, 'hoofdsleutel');
  try {
    return Hoofdsleutels.lees(readFileSync(pad, 'utf8'));
  } catch (fout) {
    if (fout instanceof HoofdsleutelsOngeldig)
      throw new TekstenNietOpen(pad, `dit is geen goede hoofdsleutel: ${fout.message}`, { cause: fout });
    if ((fout as { code?: string }).code !== 'ENOENT') throw fout;
  }
  maak(pad);
  return Hoofdsleutels.lees(readFileSync(pad, 'utf8'));
}

/** Whole or not at all, and never over one that another process made first: what it wrapped would be lost. */
function maak(pad: string): void {
  const eerst = `${pad}.${process.pid}.nieuw`;
  const bestand = openSync(eerst, 'w', 0o600);
  try {
    writeSync(bestand, `${Hoofdsleutels.nieuweRegel()}\n`);
    fsyncSync(bestand);
    linkSync(eerst, pad);
  } catch (fout) {
    if ((fout as { code?: string }).code !== 'EEXIST') throw fout;
  } finally {
    closeSync(bestand);
    rmSync(eerst, { force: true });
  }
}

function ligtIn(pad: string, map: string): boolean {
  try {
    return !/^\.\.([\\/]|$)/.test(relative(realpathSync(map), realpathSync(pad)));
  } catch {
    // A folder that is not there yet holds nothing.
    return false;
  }
}
