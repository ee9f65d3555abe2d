import { EventStoreError } from '../fouten.js';
import type { StoredEvent } from '../port.js';

/** Where an event stands. */
export type Place = Pick<StoredEvent, 'stream' | 'revision'>;

/**
 * How two stores differ: an event has another `field`; another event stands in its `order`; the target goes on where the
 * source ends (`longer`); the target lost what was just written to it (`missing`).
 */
export type Difference =
  | { readonly what: 'field'; readonly at: Place; readonly field: string }
  | { readonly what: 'order'; readonly at: Place; readonly instead: Place }
  | { readonly what: 'longer' | 'missing'; readonly at: Place };

const name = ({ stream, revision }: Place): string => `${stream} at revision ${revision}`;

/**
 * The target is no beginning of the source. Nothing was written to it, unless `written`: then it was, and it is no more what
 * was written. Only places and names of fields, never what they hold.
 */
export class StoresDiffer extends EventStoreError {
  override readonly name = 'StoresDiffer';
  constructor(
    readonly difference: Difference,
    readonly written = false,
  ) {
    super(`the stores differ (${difference.what}) in ${name(difference.at)}`);
  }
}

/** The source was written to while it was copied: what came is not in the target. What was copied is right. */
export class SourceMoved extends EventStoreError {
  override readonly name = 'SourceMoved';
  constructor() {
    super('the source of the copy was written to meanwhile');
  }
}

/** The target cannot take this event, whatever is tried; `cause` says why. */
export class NotTaken extends EventStoreError {
  override readonly name = 'NotTaken';
  constructor(
    readonly at: Place,
    cause: unknown,
  ) {
    super(`the target cannot take ${name(at)}`, { cause });
  }
}
