/** Every limit of the SQLite adapter, in one place. */
export interface SqliteLimits {
  readonly eventsPerAppend: number;
  /** Bytes (UTF-8) of `data` and `metadata` together in one append. */
  readonly bytesPerAppend: number;
  /** Appends that may be on their way at a time; one more is answered with `StoreBusy`. */
  readonly appendsUnanswered: number;
  /** Length of the name of a stream, an id or a type, in UTF-16 units. */
  readonly nameLength: number;
  readonly eventsPerPage: number;
  /** Of a stream: many readings want one event, and what comes with it is read for nothing. */
  readonly eventsPerFirstPage: number;
  /** A page ends with the event that crosses this many bytes, so it is over by one event at most. */
  readonly bytesPerPage: number;
  /** How long one attempt may hold up the event loop when another process holds the lock (ms). */
  readonly blockMs: number;
  /** How long an append or a read tries again before `StoreBusy` (ms). */
  readonly waitMs: number;
  /** How often waiting subscriptions look for appends of other processes (ms). */
  readonly pollMs: number;
  /** The file may not grow beyond this many pages of 4096 bytes; 0 for no limit. */
  readonly maxFilePages: number;
}

export const DEFAULT_LIMITS: SqliteLimits = {
  eventsPerAppend: 10_000,
  bytesPerAppend: 8 * 1024 * 1024,
  appendsUnanswered: 1_000,
  nameLength: 200,
  eventsPerPage: 500,
  eventsPerFirstPage: 32,
  bytesPerPage: 1024 * 1024,
  blockMs: 5,
  waitMs: 5_000,
  pollMs: 50,
  maxFilePages: 0,
};
