import { BEGIN, NO_STREAM, type EventStore, type StoredEvent } from '../port.js';

/** What a copy needs of a store that it only reads. */
export type Readable = Pick<EventStore, 'readStream' | 'readAll' | 'headOfStream' | 'head'>;

/** One stream, or (undefined) everything in its global order. */
export type Part = string | undefined;

/** Pages of a part after an event of it, or from its beginning. */
export const pagesOf = (
  store: Readable,
  part: Part,
  after: StoredEvent | undefined,
): AsyncIterable<readonly StoredEvent[]> =>
  part === undefined
    ? store.readAll(after?.position ?? BEGIN)
    : store.readStream(part, (after?.revision ?? NO_STREAM) + 1);

export async function* eventsOf(...what: Parameters<typeof pagesOf>): AsyncGenerator<StoredEvent, void, void> {
  for await (const page of pagesOf(...what)) yield* page;
}

/** How far into a part an event is, in the measure of `headOf`. */
export const placeIn = (part: Part, event: StoredEvent): number =>
  part === undefined ? event.position : event.revision;

export const headOf = (store: Readable, part: Part): Promise<number> =>
  part === undefined ? store.head() : store.headOfStream(part);

/** A store that holds nothing: for a look at what a copy to a place that is not there yet would do. */
export const NOTHING_THERE: Readable = {
  async *readStream() {
    // No pages.
  },
  async *readAll() {
    // No pages.
  },
  headOfStream: () => Promise.resolve(NO_STREAM),
  head: () => Promise.resolve(BEGIN),
};
