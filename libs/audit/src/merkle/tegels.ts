import type { Knopen } from './boom.js';
import { knoopHash, type Hash } from './hashen.js';

/** A tile holds the hashes of this many complete subtrees side by side, as in c2sp.org/tlog-tiles. */
export const TEGEL = 256;
const HOOGTE = 8;
const HASH = 32;

/** A tile is not there, or not as long as it should be. */
export class TegelFout extends Error {
  override readonly name = 'TegelFout';
}

/**
 * Where tiles are kept. On `niveau` n, tile `plek` holds subtrees of 256^n leaves, the first of them number plek × 256:
 * 32 bytes each, one after the other. Only the last tile of a niveau can be short; a full one never changes.
 */
export interface Tegels {
  lees(niveau: number, plek: number): Uint8Array | undefined;
  schrijf(niveau: number, plek: number, hashes: Uint8Array): void;
}

/** Every complete subtree out of the tiles; throws when a tile that should be there is not. */
export function knopenUit(lees: Tegels['lees']): Knopen {
  return (niveau, plek) => {
    const hoog = Math.floor(niveau / HOOGTE);
    const aantal = 2 ** (niveau % HOOGTE);
    const eerste = plek * aantal;
    const hashes = lees(hoog, Math.floor(eerste / TEGEL));
    const binnen = eerste % TEGEL;
    if (hashes === undefined || hashes.length < (binnen + aantal) * HASH)
      throw new TegelFout(`tegel ${hoog}/${Math.floor(eerste / TEGEL)} van de boom ontbreekt`);
    return samen(hashes, binnen, aantal);
  };
}

/** The hash over hashes that stand side by side, a power of two of them. */
function samen(hashes: Uint8Array, eerste: number, aantal: number): Hash {
  if (aantal === 1) return hashes.subarray(eerste * HASH, (eerste + 1) * HASH);
  const helft = aantal / 2;
  return knoopHash(samen(hashes, eerste, helft), samen(hashes, eerste + helft, helft));
}

interface Rand {
  plek: number;
  aantal: number;
  readonly hashes: Buffer;
  vuil: boolean;
}

/** A tree that grows by a leaf at a time, and writes its tiles when it is told to. */
export class Tegelboom {
  private readonly randen: Rand[] = [];
  private geteld: number;

  /** `omvang`: how many leaves the tiles hold already. */
  constructor(
    private readonly tegels: Tegels,
    omvang: number,
  ) {
    this.geteld = omvang;
    for (let rest = omvang, niveau = 0; rest > 0; rest = Math.floor(rest / TEGEL), niveau += 1) {
      const rand = (this.randen[niveau] = nieuweRand(Math.floor(rest / TEGEL), rest % TEGEL));
      if (rand.aantal === 0) continue;
      const hashes = tegels.lees(niveau, rand.plek);
      if (hashes === undefined || hashes.length !== rand.aantal * HASH)
        throw new TegelFout(`tegel ${niveau}/${rand.plek} past niet bij een boom van ${omvang}`);
      rand.hashes.set(hashes);
    }
  }

  get omvang(): number {
    return this.geteld;
  }

  voegToe(blad: Hash): void {
    this.zet(0, blad);
    this.geteld += 1;
  }

  /** Writes what was added since the last time. */
  schrijf(): void {
    this.randen.forEach((rand, niveau) => {
      if (rand.vuil) this.tegels.schrijf(niveau, rand.plek, rand.hashes.subarray(0, rand.aantal * HASH));
      rand.vuil = false;
    });
  }

  private zet(niveau: number, hash: Hash): void {
    const rand = (this.randen[niveau] ??= nieuweRand(0, 0));
    rand.hashes.set(hash, rand.aantal * HASH);
    rand.aantal += 1;
    rand.vuil = true;
    if (rand.aantal < TEGEL) return;
    this.tegels.schrijf(niveau, rand.plek, rand.hashes);
    const boven = samen(rand.hashes, 0, TEGEL);
    this.randen[niveau] = nieuweRand(rand.plek + 1, 0);
    this.zet(niveau + 1, boven);
  }
}

const nieuweRand = (plek: number, aantal: number): Rand => ({
  plek,
  aantal,
  hashes: Buffer.alloc(TEGEL * HASH),
  vuil: false,
});
