import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import { Afgebroken } from './fouten.js';
import { pad } from './pad.js';

/** What a file is called as long as it is not whole. */
export const DEEL = '.deel';

type Stukken = AsyncIterable<string>;

/**
 * Writes the pieces to a file that is there only when it is whole: under another name first, on disk, and then renamed. What
 * was not finished is removed. Throws `Afgebroken` when it cannot be written.
 */
export async function schrijfNaarBestand(naam: string, stukken: Stukken): Promise<void> {
  const doel = pad(naam);
  const deel = `${doel}${DEEL}`;
  const greep = await open(deel, 'w').catch((oorzaak: unknown) => {
    throw nietTeSchrijven(naam, oorzaak);
  });
  try {
    try {
      for await (const stuk of stukken) await greep.writeFile(stuk);
      await greep.sync();
    } finally {
      await greep.close();
    }
    await rename(deel, doel);
  } catch (fout) {
    await rm(deel, { force: true });
    throw fout instanceof Error && 'syscall' in fout ? nietTeSchrijven(naam, fout) : fout;
  }
}

/** Writes the pieces to stdout, as fast as they are taken there. */
export async function schrijfNaarUitvoer(stukken: Stukken): Promise<void> {
  for await (const stuk of stukken) {
    // A reader that has seen enough (`| head`) is no fault, and nothing more is to be done.
    if (!process.stdout.writable) return;
    if (!process.stdout.write(stuk)) await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
  }
}

const REDENEN: Readonly<Record<string, string>> = {
  ENOENT: 'de map bestaat niet',
  EISDIR: 'het is een map',
  EACCES: 'deze gebruiker mag daar niet schrijven',
  EPERM: 'deze gebruiker mag daar niet schrijven',
  EROFS: 'daar kan niets worden geschreven',
  ENOSPC: 'de schijf is vol',
};

function nietTeSchrijven(naam: string, oorzaak: unknown): Afgebroken {
  const code = (oorzaak as NodeJS.ErrnoException).code ?? '';
  return new Afgebroken(`Het bestand ${naam} is niet te schrijven: ${REDENEN[code] ?? code}.`);
}
