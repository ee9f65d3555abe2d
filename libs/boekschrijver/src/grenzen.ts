/** The limits of a writer (design 10); a bounded queue is what turns overload into an answer. */
export interface Grenzen {
  /** Opdrachten that may wait in the queue of one boek; beyond it the answer is `Overbelast`. */
  readonly rij: number;
  /** Opdrachten decided and appended together. */
  readonly partij: number;
  /** Lines (regels, kleuren) of opdrachten appended together, so that a few long ones cannot make one huge append. */
  readonly regels: number;
  /**
   * How long after it was taken in an opdracht is decided again because other processes were first (ms); then the answer
   * is `Overbelast`. Reading the boek for the first time and waiting for an outcome do not count.
   */
  readonly strijdMs: number;
  /**
   * How long the outcome of an append may be unclear before what waits behind it is answered that it was not booked, and
   * nothing more is taken in (ms). One answer that is lost is settled well within it.
   */
  readonly twijfelMs: number;
  /** How long who is in that append waits, from when it became unclear; then the answer is that it is unclear (ms). */
  readonly onduidelijkMs: number;
  /** Boeken whose state is kept in memory; the one that was idle longest makes room. */
  readonly boeken: number;
}

export const GRENZEN: Grenzen = {
  rij: 10_000,
  partij: 1_000,
  regels: 20_000,
  strijdMs: 4_000,
  twijfelMs: 4_000,
  onduidelijkMs: 20_000,
  boeken: 500,
};
