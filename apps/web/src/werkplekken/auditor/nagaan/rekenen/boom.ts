import { sha256, type Bytes } from './bytes.js';

const BLAD = Uint8Array.of(0);
const KNOOP = Uint8Array.of(1);

/** The leaf of one event: a zero byte and its canonical bytes (RFC 6962). */
export const bladVan = (regel: Uint8Array): Promise<Bytes> => sha256(BLAD, regel);

/** A tree that grows: the roots of the full subtrees that together hold all leaves so far, the largest first. */
export class Boom {
  omvang = 0;
  private readonly toppen: Bytes[] = [];

  async voegToe(blad: Bytes): Promise<void> {
    let hash = blad;
    for (let bit = this.omvang; bit % 2 === 1; bit = (bit - 1) / 2) {
      const links = this.toppen.pop();
      if (links !== undefined) hash = await sha256(KNOOP, links, hash);
    }
    this.toppen.push(hash);
    this.omvang += 1;
  }

  async wortel(): Promise<Bytes> {
    let wortel = this.toppen.at(-1);
    if (wortel === undefined) return sha256();
    for (const links of this.toppen.slice(0, -1).reverse()) wortel = await sha256(KNOOP, links, wortel);
    return wortel;
  }
}
