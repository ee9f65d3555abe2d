import { StoreBusy, StoreClosed } from '../fouten.js';
import { isBusy } from './errors.js';

const LONGEST_PAUSE_MS = 50;

/** Lets the event loop serve others first. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs `work` and tries again while another connection is in the way, with pauses that grow and vary, so that two
 * processes do not keep step. Throws `StoreBusy` after `deadline` (as `performance.now()`), `StoreClosed` once `stopped`.
 */
export async function whenFree<T>(work: () => T, deadline: number, stopped: () => boolean): Promise<T> {
  for (let limit = 1; ; limit = Math.min(limit * 2, LONGEST_PAUSE_MS)) {
    if (stopped()) throw new StoreClosed();
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() >= deadline) throw new StoreBusy('another process holds the event store', { cause: error });
    }
    await pause(limit * (0.5 + Math.random() / 2));
  }
}
