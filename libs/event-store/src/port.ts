/**
 * An event as the caller offers it. `data` and `metadata` are JSON values (no undefined, no bigint, no -0) and come back
 * equal; their text is written once, at the call, and kept byte for byte.
 */
export interface NewEvent {
  /** Made by the caller, a UUID. It serves to recognise a repeat of an append, and is not checked for being unique. */
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
 * the same revision until it is settled), `StoreClosed`, `AppendTooLarge`; a `TypeError` or `RangeError` for input that
 * cannot exist (no events, an empty name, half a surrogate, a negative revision, no JSON). A reading that fails throws;
 * it never ends early as if that were all.
 */
export interface EventStore {
  /**
   * All events or none, at the exact revision `expectedRevision` (`NO_STREAM` for a new stream). There is no "any".
   * When exactly these ids, in this order, stand right after `expectedRevision` already, the answer is that of the first
   * time, with `repeated`; ids decide, content is not compared. Any other overlap is a `VersionConflict`.
   * Appends to one stream are done in the order of the calls; those to different streams may go side by side.
   */
  append(stream: string, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendResult>;
  /** Events of one stream from `fromRevision` (inclusive) to where it ends when reading begins, in order, in pages. */
  readStream(stream: string, fromRevision: number): AsyncIterable<readonly StoredEvent[]>;
  /** Events of all streams after `afterPosition` (exclusive) to where the store ends when reading begins, in commit order. */
  readAll(afterPosition: number): AsyncIterable<readonly StoredEvent[]>;
  /**
   * First history after `afterPosition`, then live, no gap and no repeat, in pages, until `signal` aborts or the store
   * closes; then it ends without an error. A page is read when it is asked for: a slow reader costs no memory.
   */
  subscribe(afterPosition: number, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]>;
  /** Revision of a stream (`NO_STREAM` when there is none). */
  headOfStream(stream: string): Promise<number>;
  /** Position of the newest event of the store (`BEGIN` when it is empty). */
  head(): Promise<number>;
  /** Ends subscriptions and refuses what waits. A second time does nothing. */
  close(): Promise<void>;
}
