import type { Grenzen } from './grenzen.js';
import { regelsVan, zonderGestuite, type Taak } from './taak.js';

/** The opdrachten that wait for one boek, in the order in which they came. */
export class Rij {
  private readonly wachtend: Taak[] = [];

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

  /** Answers those of calls of which something failed, or, with `fout`, all that wait. */
  stuit(fout?: unknown): void {
    if (fout !== undefined) for (const { aanvraag } of this.wachtend) aanvraag.fout ??= fout;
    this.wachtend.splice(0, Infinity, ...zonderGestuite(this.wachtend));
  }
}
