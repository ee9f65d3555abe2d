/** Every limit of the EventStoreDB adapter, in one place. */
export interface EventStoreDbLimits {
  readonly eventsPerAppend: number;
  /** Bytes of an append of several events as it goes over the line; more is split by whoever appends. */
  readonly bytesPerAppend: number;
  /** The same of one event, which nobody can split; the server itself refuses from 1 MiB, and counts in its own way. */
  readonly bytesPerEvent: number;
  /** Appends that may wait or be on their way; one more is answered with `StoreBusy`. The client has no bound itself. */
  readonly appendsUnanswered: number;
  /** Appends on their way at the same time, each to another stream. */
  readonly appendsInFlight: number;
  /** Length of the name of a stream or a type, in UTF-16 units. */
  readonly nameLength: number;
  readonly eventsPerPage: number;
  /** The first page of a stream is short: most who read want an event, or the last few. */
  readonly eventsPerFirstPage: number;
  /** Events that a subscription holds before it lets the line wait (and once more in what turns them into events). */
  readonly eventsAhead: number;
  /** How long an append may wait for its turn, and a page of a reading may take (ms). */
  readonly waitMs: number;
  /** How long an append may take once it is sent, at most `waitMs` (ms): short, for asking again is what settles it. */
  readonly appendMs: number;
  /** Streams whose revision is remembered, to append without looking first. */
  readonly streamsRemembered: number;
  /** How long a subscription may be silent before the head of the store is asked for, to see that it still lives (ms). */
  readonly silenceMs: number;
}

export const EVENTSTOREDB_LIMITS: EventStoreDbLimits = {
  eventsPerAppend: 10_000,
  bytesPerAppend: 512 * 1024,
  bytesPerEvent: 900 * 1024,
  appendsUnanswered: 1_000,
  appendsInFlight: 16,
  nameLength: 200,
  eventsPerPage: 500,
  eventsPerFirstPage: 32,
  eventsAhead: 100,
  waitMs: 10_000,
  appendMs: 3_000,
  streamsRemembered: 1_000,
  silenceMs: 15_000,
};
