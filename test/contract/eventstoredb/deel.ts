import { BEGIN, VersionConflict, type EventStore, type StoredEvent } from '@ontschot/event-store';

type Bladzijden = AsyncIterable<readonly StoredEvent[]>;

/** A part of a store as if it were the whole: streams with this prefix, from this position on. */
export function deelVan(store: EventStore, voorvoegsel: string, begin: number): EventStore {
  const naar = (stream: string): string => (stream === '' ? '' : voorvoegsel + stream);
  const na = (position: number): number => (position === BEGIN ? begin : position);
  const terug = async function* (bladzijden: Bladzijden): AsyncGenerator<readonly StoredEvent[]> {
    for await (const bladzijde of bladzijden) {
      const eigen = bladzijde.filter(({ stream }) => stream.startsWith(voorvoegsel));
      if (eigen.length > 0) yield eigen.map((een) => ({ ...een, stream: een.stream.slice(voorvoegsel.length) }));
    }
  };
  return {
    append: (stream, expected, events) =>
      store.append(naar(stream), expected, events).catch((fout: unknown) => {
        throw fout instanceof VersionConflict ? new VersionConflict(stream, fout.expected, fout.actual) : fout;
      }),
    readStream: (stream, from) => terug(store.readStream(naar(stream), from)),
    readAll: (position) => terug(store.readAll(na(position))),
    subscribe: (position, signal) => terug(store.subscribe(na(position), signal)),
    headOfStream: (stream) => store.headOfStream(naar(stream)),
    head: async () => {
      const head = await store.head();
      return head === begin ? BEGIN : head;
    },
    close: () => store.close(),
  };
}
