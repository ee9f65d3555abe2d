import { setTimeout as wacht } from 'node:timers/promises';

/** After this long without an event of somebody else, we are alone on the boek again (ms). */
const ALLEEN_NA_MS = 2_000;
/** The shortest and the longest that others are given (ms). */
const KORTST_MS = 2;
const LANGST_MS = 250;
/** Somebody else has to hear that he lost, read what is new and append: longer than one try of ours. */
const POGINGEN = 1.5;

/**
 * Takes turns with the writers of other processes on the same boek. Whoever just appended has the newest state and
 * would win again and again from those who have to read it first; so it lets one turn go by, while its own queue
 * gathers. Nothing but speed and fairness depends on this: the revision decides.
 */
export class Beurten {
  private anderGezien = -Infinity;
  private laatst = -Infinity;
  /** How long a try takes here, as a moving average (ms). */
  private duur: number | undefined;

  /** Whether others write the same boek: then it pays to read before deciding. */
  get strijd(): boolean {
    return performance.now() - this.anderGezien < ALLEEN_NA_MS;
  }

  /** Another process turned out to have written. */
  zagAnder(): void {
    this.anderGezien = performance.now();
  }

  /** A try of ours, begun at `begin`, succeeded. */
  gelukt(begin: number): void {
    this.laatst = performance.now();
    const nu = this.laatst - begin;
    this.duur = this.duur === undefined ? nu : this.duur + (nu - this.duur) / 4;
  }

  /** Waits until it is our turn; alone on the boek that is at once. */
  async wacht(): Promise<void> {
    if (!this.strijd) return;
    const pauze = Math.min(LANGST_MS, Math.max(KORTST_MS, (this.duur ?? 0) * POGINGEN)) * (1 + Math.random());
    const nog = this.laatst + pauze - performance.now();
    if (nog > 0) await wacht(nog);
  }
}
