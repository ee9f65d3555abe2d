import type { Grenzen } from './grenzen.js';
import { regelsVan, stuitElk, zonderGestuite, type Taak } from './taak.js';

/** The opdrachten that wait for one boek, in the order in which they came. */
export class Rij {
  private readonly wachtend: Taak[] = [];
  /** Parts of what was too large for one append, that were not tried yet. */
  private readonly apart: Taak[] = [];

  constructor(private readonly grenzen: Grenzen) {}

  get lengte(): number {
    return this.wachtend.length;
  }

  voegToe(taak: Taak): void {
    this.wachtend.push(taak);
  }

  /** Adds to `partij` what may be appended with it, from the front; at least one when it was empty. */
  vul(partij: Taak[]): void {
    let regels = partij.reduce((som, taak) => som + regelsVan(taak), 0);
    let aantal = 0;
    for (const taak of this.wachtend) {
      regels += regelsVan(taak);
      const al = partij.length + aantal;
      if (al > 0 && (al >= this.grenzen.partij || regels > this.grenzen.regels)) break;
      aantal += 1;
    }
    partij.push(...this.wachtend.splice(0, aantal));
  }

  /** Keeps a part beside the queue while what came before it is tried; gives the function that takes it back. */
  zetApart(deel: readonly Taak[]): () => void {
    this.apart.unshift(...deel);
    return () => void this.apart.splice(0, deel.length);
  }

  /** Answers those of calls of which something failed, or, with `foutVan`, all that wait, each with its own. */
  stuit(foutVan?: (taak: Taak) => unknown): void {
    if (foutVan !== undefined) stuitElk([...this.apart, ...this.wachtend], foutVan);
    this.wachtend.splice(0, Infinity, ...zonderGestuite(this.wachtend));
  }
}
