/** An event as the caller offers it; `data` and `metadata` are JSON values that the store keeps byte for byte as given. */
export interface NewEvent {
  /** Made by the caller, unique (UUID). The same ids at the same expected revision are one append. */
  readonly id: string;
  /** Versioned name, such as `budget-overgeheveld.v1`. */
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

/** An event as the store gives it back. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  /** 0 for the first event of its stream, without gaps. */
  readonly revision: number;
  /** Rises over all streams in commit order; gaps are allowed. */
  readonly position: number;
}

/** The revision of a stream that has no events. */
export const NO_STREAM = -1;

/** Position before the first event of the store. */
export const BEGIN = 0;

export interface AppendResult {
  /** Revision of the last event of the append. */
  readonly revision: number;
  /** Position of the last event of the append. */
  readonly position: number;
  /** True when these very events were there already (an exact repeat). */
  readonly repeated: boolean;
}

/**
 * The port that every store fulfils; `test/contract` holds the suite that proves it.
 *
 * Errors: `VersionConflict` (the stream is at another revision), `StoreBusy` (nothing was written, try again),
 * `StoreFull` (nothing was written), `OutcomeUnclear` (it may or may not have been written: send the same ids at
 * the same revision until it is settled), `StoreClosed`, `AppendTooLarge`.
 */
export interface EventStore {
  /** All events or none, at the exact revision `expectedRevision` (`NO_STREAM` for a new stream). There is no "any". */
  append(stream: string, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendResult>;
  /** Events of one stream from `fromRevision` (inclusive) to where the stream ends now, in order. */
  readStream(stream: string, fromRevision: number): AsyncIterable<readonly StoredEvent[]>;
  /** Events of all streams after `afterPosition` (exclusive) to where the store ends now, in commit order, in pages. */
  readAll(afterPosition: number): AsyncIterable<readonly StoredEvent[]>;
  /** First history after `afterPosition`, then live, no gap and no repeat, in pages, until `signal` aborts. */
  subscribe(afterPosition: number, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]>;
  /** Revision of a stream (`NO_STREAM` when there is none). */
  headOfStream(stream: string): Promise<number>;
  /** Position of the newest event of the store (`BEGIN` when it is empty). */
  head(): Promise<number>;
  close(): Promise<void>;
}
