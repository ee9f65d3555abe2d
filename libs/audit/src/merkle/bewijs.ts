import { isGelijk, knoopHash, LEGE_WORTEL, type Hash } from './hashen.js';

export interface Insluiting {
  readonly blad: Hash;
  readonly plek: number;
  readonly omvang: number;
  readonly bewijs: readonly Hash[];
  readonly wortel: Hash;
}

/** Whether the proof shows that this leaf stands on this place of the tree with this root (RFC 9162, 2.1.3.2). */
export function kloptInsluiting({ blad, plek, omvang, bewijs, wortel }: Insluiting): boolean {
  if (!isPlek(plek) || !isPlek(omvang) || plek >= omvang) return false;
  let hier = plek;
  let laatste = omvang - 1;
  let hash = blad;
  for (const deel of bewijs) {
    if (laatste === 0) return false;
    if (hier % 2 === 1 || hier === laatste) {
      hash = knoopHash(deel, hash);
      // On the right edge a tree that is not full skips levels.
      while (hier % 2 === 0 && hier !== 0) [hier, laatste] = [hier / 2, Math.floor(laatste / 2)];
    } else hash = knoopHash(hash, deel);
    [hier, laatste] = [Math.floor(hier / 2), Math.floor(laatste / 2)];
  }
  return laatste === 0 && isGelijk(hash, wortel);
}

/** A size of the tree, and its root then. */
export interface Boomstand {
  readonly omvang: number;
  readonly wortel: Hash;
}

/** Whether the proof shows that the earlier tree is the beginning of the later one (RFC 9162, 2.1.4.2). */
export function kloptConsistentie(eerder: Boomstand, later: Boomstand, bewijs: readonly Hash[]): boolean {
  if (!isPlek(eerder.omvang) || !isPlek(later.omvang) || eerder.omvang > later.omvang) return false;
  if (eerder.omvang === 0) return bewijs.length === 0 && isGelijk(eerder.wortel, LEGE_WORTEL);
  if (eerder.omvang === later.omvang) return bewijs.length === 0 && isGelijk(eerder.wortel, later.wortel);
  // Of a full earlier tree the root itself is the first part; it is not sent along.
  const delen = isMachtVanTwee(eerder.omvang) ? [eerder.wortel, ...bewijs] : [...bewijs];
  const begin = delen.shift();
  if (begin === undefined) return false;
  let hier = eerder.omvang - 1;
  let laatste = later.omvang - 1;
  while (hier % 2 === 1) [hier, laatste] = [(hier - 1) / 2, Math.floor(laatste / 2)];
  let [oud, nieuw] = [begin, begin];
  for (const deel of delen) {
    if (laatste === 0) return false;
    if (hier % 2 === 1 || hier === laatste) {
      [oud, nieuw] = [knoopHash(deel, oud), knoopHash(deel, nieuw)];
      while (hier % 2 === 0 && hier !== 0) [hier, laatste] = [hier / 2, Math.floor(laatste / 2)];
    } else nieuw = knoopHash(nieuw, deel);
    [hier, laatste] = [Math.floor(hier / 2), Math.floor(laatste / 2)];
  }
  return laatste === 0 && isGelijk(oud, eerder.wortel) && isGelijk(nieuw, later.wortel);
}

const isPlek = (getal: number): boolean => Number.isSafeInteger(getal) && getal >= 0;

const isMachtVanTwee = (getal: number): boolean => Number.isInteger(Math.log2(getal));
