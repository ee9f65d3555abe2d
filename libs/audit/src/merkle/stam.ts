import { knoopHash, LEGE_WORTEL, type Hash } from './hashen.js';

/**
 * The root over leaves that come one by one, in the memory of a few hashes: of each power of two in their number the
 * complete subtree over it. It proves nothing of a single leaf, and rests on nothing but the leaves it was given.
 */
export class Stam {
  /** From large to small. */
  private readonly delen: Hash[] = [];
  private geteld = 0;

  get omvang(): number {
    return this.geteld;
  }

  voegToe(blad: Hash): void {
    let hash = blad;
    // As many subtrees of one size are joined as there are ones at the end of the number.
    for (let rest = this.geteld; rest % 2 === 1; rest = (rest - 1) / 2)
      hash = knoopHash(this.delen.pop() ?? hash, hash);
    this.delen.push(hash);
    this.geteld += 1;
  }

  /** RFC 6962, 2.1. */
  get wortel(): Hash {
    return this.delen.length === 0 ? LEGE_WORTEL : this.delen.reduceRight((rechts, links) => knoopHash(links, rechts));
  }
}
