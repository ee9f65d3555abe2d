import type { EventStore, NewEvent, StoredEvent } from '@ontschot/event-store';

/** An empty store under test, and the ways to come back to the same data. */
export interface Proefopstelling {
  readonly store: EventStore;
  /** Closes `store` and opens the same data again. */
  reopen(): Promise<EventStore>;
  /** One more instance on the same data, as another process would have. */
  another(): Promise<EventStore>;
  /** Closes everything and throws the data away. */
  dispose(): Promise<void>;
}

export type MaakOpstelling = () => Promise<Proefopstelling>;

/** A fact with a number of its own, to recognise it by. */
export const feit = (nummer: number, extra: object = {}): NewEvent => ({
  id: crypto.randomUUID(),
  type: 'feit-vastgelegd.v1',
  data: { nummer, ...extra },
  metadata: { rol: 'controller' },
});

export const feiten = (aantal: number, vanaf = 0): NewEvent[] =>
  Array.from({ length: aantal }, (_, index) => feit(vanaf + index));

export const nummersVan = (events: readonly StoredEvent[]): number[] =>
  events.map(({ data }) => (data as { nummer: number }).nummer);

export const reeks = (aantal: number, vanaf = 0): number[] => Array.from({ length: aantal }, (_, i) => vanaf + i);

/** Everything that a reading gives, out of its pages. */
export async function alles(pages: AsyncIterable<readonly StoredEvent[]>): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const page of pages) events.push(...page);
  return events;
}

/** The first `aantal` events of a subscription, which it then leaves; fails by the time-out of the test if they never come. */
export async function eerste(aantal: number, store: EventStore, na = 0): Promise<StoredEvent[]> {
  const stop = new AbortController();
  const events: StoredEvent[] = [];
  for await (const page of store.subscribe(na, stop.signal)) {
    events.push(...page);
    if (events.length >= aantal) stop.abort();
  }
  return events;
}

export const even = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
