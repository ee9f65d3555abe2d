import type { StoredEvent } from '../port.js';
import type { Changes } from './changes.js';
import { nextTurn } from './retry.js';

export interface Source {
  readonly changes: Changes;
  /** Reads one page after a position; gives undefined when the subscription ended meanwhile. */
  readonly pageAfter: (position: number) => Promise<readonly StoredEvent[] | undefined>;
}

/**
 * Pages after a position, for ever. There is one way of reading for history and for live, always from the last position
 * that was handed out, so there is no seam where an event could be lost or come twice, and nothing is kept for a reader
 * that is slow.
 */
export async function* subscription(
  source: Source,
  afterPosition: number,
  signal: AbortSignal,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  for (let after = afterPosition; ;) {
    const seen = source.changes.now;
    const page = await source.pageAfter(after);
    if (page === undefined) return;
    const last = page.at(-1);
    if (last === undefined) {
      await source.changes.after(seen, signal);
    } else {
      yield page;
      after = last.position;
      await nextTurn();
    }
  }
}
