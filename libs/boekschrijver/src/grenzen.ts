/** The limits of a writer (design 10); a bounded queue is what turns overload into an answer. */
export interface Grenzen {
  /** Opdrachten that may wait in the queue of one boek; beyond it the answer is `Overbelast`. */
  readonly rij: number;
  /** Opdrachten decided and appended together. */
  readonly partij: number;
  /** Lines (regels, kleuren) of opdrachten appended together, so that a few long ones cannot make one huge append. */
  readonly regels: number;
  /** How long a batch is decided again because other processes were first (ms); then the answer is `Overbelast`. */
  readonly strijdMs: number;
  /** Whether other processes may write the same boeken: then one that is never idle pauses now and then. */
  readonly gedeeld: boolean;
  /** Boeken whose state is kept in memory; the one that was idle longest makes room. */
  readonly boeken: number;
}

export const GRENZEN: Grenzen = { rij: 10_000, partij: 1_000, regels: 20_000, strijdMs: 4_000, gedeeld: true, boeken: 500 };
