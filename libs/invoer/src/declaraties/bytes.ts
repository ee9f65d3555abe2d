import type { Stukken } from '../csv.js';
import { GRENZEN } from './grenzen.js';

/** The file is longer than may be: what follows is not read. */
export class TeGroot extends Error {
  override readonly name = 'TeGroot';
}

export const TE_GROOT = `het bestand is groter dan ${GRENZEN.bestand / 2 ** 20} MiB; laat de aanbieder het splitsen`;

/** Passes bytes on up to the limit of a file. Throws `TeGroot` beyond it. */
export async function* begrensd(stukken: Stukken): AsyncGenerator<Uint8Array> {
  let gelezen = 0;
  for await (const stuk of stukken) {
    const bytes = typeof stuk === 'string' ? Buffer.from(stuk) : stuk;
    gelezen += bytes.length;
    if (gelezen > GRENZEN.bestand) throw new TeGroot();
    yield bytes;
  }
}
