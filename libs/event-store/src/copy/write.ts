import { setTimeout as pause } from 'node:timers/promises';
import { AppendTooLarge, OutcomeUnclear, StoreBusy } from '../fouten.js';
import type { EventStore, StoredEvent } from '../port.js';
import { NotTaken } from './faults.js';

const LONGEST_PAUSE_MS = 2_000;

/** How a copy writes: how long a target may be busy or unclear before it is given up (ms), and when to stop. */
export interface Writing {
  readonly patienceMs: number;
  readonly signal: AbortSignal | undefined;
}

/** The events of a page as runs of one stream: each can be one append, and their order stays that of the page. */
export function* runsOf(page: readonly StoredEvent[]): Generator<readonly StoredEvent[]> {
  for (let begin = 0; begin < page.length;) {
    const stream = page[begin]?.stream;
    let end = begin + 1;
    while (end < page.length && page[end]?.stream === stream) end++;
    yield page.slice(begin, end);
    begin = end;
  }
}

/**
 * Appends events that follow each other in one stream at the revisions that they have, in halves when they are too much
 * together. Throws `NotTaken` for an event that never fits, `VersionConflict` when another writes there, the signal's
 * reason when it is told to stop.
 */
export async function writeRun(target: EventStore, run: readonly StoredEvent[], how: Writing): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  try {
    await settle(target, first, run, how);
  } catch (error) {
    if (!(error instanceof AppendTooLarge)) throw error;
    if (run.length === 1) throw new NotTaken(first, error);
    // Nothing was written; the first half goes before the second, so the order stays.
    const half = Math.ceil(run.length / 2);
    await writeRun(target, run.slice(0, half), how);
    await writeRun(target, run.slice(half), how);
  }
}

/** The same ids at the same revision until it is settled: an append that was written already is answered as a repeat. */
async function settle(
  target: EventStore,
  { stream, revision }: StoredEvent,
  run: readonly StoredEvent[],
  { patienceMs, signal }: Writing,
): Promise<void> {
  const events = run.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }));
  const deadline = performance.now() + patienceMs;
  for (let ms = 50; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    signal?.throwIfAborted();
    try {
      await target.append(stream, revision - 1, events);
      return;
    } catch (error) {
      const again = error instanceof OutcomeUnclear || error instanceof StoreBusy;
      if (!again || performance.now() > deadline) throw error;
    }
    await pause(ms * (0.5 + Math.random() / 2));
  }
}
