import type { Eurocent } from '@ontschot/kern';
import type { Lot } from './lot.js';

/** A row of cents that was taken out of a lot. */
export interface Genomen {
  readonly lot: Lot;
  readonly vanaf: Eurocent;
  readonly bedrag: Eurocent;
}

/** Takes at most `bedrag` (eurocents) out of one lot, its first cents first. */
export function neemUit(lot: Lot, bedrag: Eurocent): Genomen[] {
  const genomen: Genomen[] = [];
  let rest = bedrag;
  while (rest > 0) {
    const rij = lot.vrij[0];
    if (rij === undefined) break;
    const deel = Math.min(rest, rij.tot - rij.vanaf);
    genomen.push({ lot, vanaf: rij.vanaf, bedrag: deel });
    rest -= deel;
    if (rij.vanaf + deel === rij.tot) lot.vrij.shift();
    else rij.vanaf += deel;
  }
  return genomen;
}

/** The lots that stand on one rekening in one kleur (and on one verplichting or voorschot), in the order in which they came. */
export class Bak {
  readonly lots: Lot[] = [];
  private eerste = 0;
  /** What stands there, in eurocents. */
  over: Eurocent = 0;
  /** What was taken that was not there: a receiver that owes. What comes in pays that first. */
  tekort: Eurocent = 0;

  /** Takes the first cents that came and are still there, at most `bedrag`. */
  neem(bedrag: Eurocent): Genomen[] {
    const genomen: Genomen[] = [];
    let rest = bedrag;
    while (rest > 0) {
      const lot = this.lots[this.eerste];
      if (lot === undefined) break;
      const deel = neemUit(lot, rest);
      for (const een of deel) rest -= een.bedrag;
      genomen.push(...deel);
      if (lot.vrij.length === 0) this.eerste += 1;
    }
    return genomen;
  }
}
