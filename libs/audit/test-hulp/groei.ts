import { knoopHash, type Hash } from '../src/merkle/hashen.js';
import type { Knopen } from '../src/merkle/boom.js';

/** A complete subtree that is there now. */
export interface Knoop {
  readonly niveau: number;
  readonly plek: number;
  readonly hash: Hash;
}

/** What one more leaf, on `plek`, completes: itself, and every subtree of which it is the last leaf. */
export function groei(knopen: Knopen, plek: number, blad: Hash): Knoop[] {
  const nieuw: Knoop[] = [{ niveau: 0, plek, hash: blad }];
  let hash = blad;
  let niveau = 0;
  // An odd place is a right side: with the left side beside it the node above is complete.
  for (let hier = plek; hier % 2 === 1; hier = (hier - 1) / 2) {
    hash = knoopHash(knopen(niveau, hier - 1), hash);
    niveau += 1;
    nieuw.push({ niveau, plek: (hier - 1) / 2, hash });
  }
  return nieuw;
}
