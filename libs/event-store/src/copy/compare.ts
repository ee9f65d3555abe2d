import type { StoredEvent } from '../port.js';
import { mustBeSame } from './difference.js';
import { StoresDiffer } from './faults.js';
import { eventsOf, type Part, type Readable } from './reading.js';

/** How far two stores are known to be the same. */
export interface Agreement {
  /** The last event that is in both, as each gives it. */
  readonly source?: StoredEvent;
  readonly target?: StoredEvent;
  /** Events that were compared. */
  readonly count: number;
  /** The first event of the source that the target does not have. */
  readonly next?: StoredEvent;
}

/**
 * Walks both stores side by side, in one order, from where they agreed before to where the target ends. Holds two pages at
 * a time. Throws `StoresDiffer` at the first event that is not the same, or when the target has more than the source.
 */
export async function compare(
  source: Readable,
  target: Readable,
  part: Part,
  since: Agreement,
  see: (event: StoredEvent) => void,
): Promise<Agreement> {
  const left = eventsOf(source, part, since.source);
  const right = eventsOf(target, part, since.target);
  let agreed: Agreement = { ...since, count: 0 };
  try {
    for (;;) {
      const [one, other] = [await left.next(), await right.next()];
      if (other.done === true) return one.done === true ? agreed : { ...agreed, next: one.value };
      if (one.done === true) {
        const { stream, revision } = other.value;
        throw new StoresDiffer({ what: 'longer', at: { stream, revision } });
      }
      mustBeSame(one.value, other.value);
      agreed = { source: one.value, target: other.value, count: agreed.count + 1 };
      see(one.value);
    }
  } finally {
    await left.return();
    await right.return();
  }
}
