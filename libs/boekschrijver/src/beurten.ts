import { setTimeout as wacht } from 'node:timers/promises';

/** After this long without an event of somebody else, we are alone on the boek again (ms). */
const ALLEEN_NA_MS = 2_000;
/** The shortest and the longest that others are given (ms). */
const KORTST_MS = 2;
const LANGST_MS = 250;
/** Somebody else has to hear that he lost, read what is new and append: longer than one try of ours. */
const POGINGEN = 1.5;
/** How much more they get, at most, when they need longer than we do: they may be further from the store. */
const MEESTE_RUIMTE = 8;
/** Alone or so it seems, a pause after so long without one: who never wins cannot be seen. About 3% of the time (ms). */
const ADEM_NA_MS = 500;
const ADEM_MS = 10;

/**
 * Takes turns with the writers of other processes on the same boek. Whoever just appended has the newest state and
 * would win again and again from those who have to read it first; so it lets one turn go by, while its own queue
 * gathers. Nothing but speed and fairness depends on this: the revision decides.
 */
export class Beurten {
  private anderGezien = -Infinity;
  private laatst = -Infinity;
  private laatsteAdem = -Infinity;
  /** How long a try takes here, as a moving average (ms). */
  private duur: number | undefined;
  private ruimte = 1;
  private anderSindsPauze = false;

  /** Whether others write the same boek: then it pays to read before deciding. */
  get strijd(): boolean {
    return performance.now() - this.anderGezien < ALLEEN_NA_MS;
  }

  /** Another process turned out to have written. */
  zagAnder(): void {
    this.anderGezien = performance.now();
    this.anderSindsPauze = true;
  }

  /** A try of ours, begun at `begin`, succeeded. */
  gelukt(begin: number): void {
    this.laatst = performance.now();
    const nu = this.laatst - begin;
    this.duur = this.duur === undefined ? nu : this.duur + (nu - this.duur) / 4;
  }

  /** Waits until it is our turn. */
  async wacht(): Promise<void> {
    const nog = this.laatst + this.pauze() - performance.now();
    if (nog > 0) await wacht(nog);
  }

  /** How long after our last append it is our turn again (ms). */
  private pauze(): number {
    const toeval = 1 + Math.random();
    const nu = performance.now();
    if (!this.strijd) {
      this.ruimte = 1;
      // Who had nothing to do for a while has paused.
      const gerust = nu - this.laatst >= ADEM_MS;
      if (!gerust && nu - this.laatsteAdem < ADEM_NA_MS) return 0;
      this.laatsteAdem = nu;
      return gerust ? 0 : ADEM_MS * toeval;
    }
    // Nobody came in the room that there was: it may have been too little.
    this.ruimte = this.anderSindsPauze ? Math.max(1, this.ruimte / 1.5) : Math.min(MEESTE_RUIMTE, this.ruimte * 1.5);
    this.anderSindsPauze = false;
    const tijd = Math.max(KORTST_MS, (this.duur ?? 0) * POGINGEN) * this.ruimte;
    return Math.min(LANGST_MS, tijd) * toeval;
  }
}
