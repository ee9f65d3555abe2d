import {
  START,
  excludeSystemEvents,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type ReadPosition,
} from '@eventstore/db-client';
import { StoreBusy } from '../fouten.js';
import { BEGIN, type StoredEvent } from '../port.js';
import { readFailure } from './errors.js';
import { toStored } from './events.js';
import { Inbox } from './inbox.js';
import type { EventStoreDbLimits } from './limits.js';
import { fromPosition } from './position.js';

type Page = readonly StoredEvent[];

/** Opens the one call that gives history and then what is new. The server leaves out the event at the position itself. */
function open(client: EventStoreDBClient, after: number, limits: EventStoreDbLimits): AllStreamSubscription {
  const fromHere: ReadPosition = after === BEGIN ? START : fromPosition(after);
  const options = {
    fromPosition: fromHere,
    filter: excludeSystemEvents(),
    requiresLeader: true,
  };
  return client.subscribeToAll(options, { highWaterMark: limits.eventsAhead });
}

/**
 * Pages after a position until `signal` aborts. Throws `StoreBusy` when the call ends or breaks for any other reason,
 * or stays silent while the store has more: it never comes back by itself, whoever reads must begin anew where it was.
 */
export async function* subscription(
  client: EventStoreDBClient,
  afterPosition: number,
  signal: AbortSignal,
  limits: EventStoreDbLimits,
  head: () => Promise<number>,
): AsyncGenerator<Page, void, void> {
  if (signal.aborted) return;
  const call = open(client, afterPosition, limits);
  const inbox = new Inbox(call, signal);
  let after = afterPosition;
  let missed = false;
  const over = (): boolean => signal.aborted;
  try {
    for (;;) {
      const raw = inbox.take(limits.eventsPerPage);
      if (over()) return;
      if (raw.length > 0) {
        const page = raw.map(toStored).filter((one) => one !== undefined && one.position > after) as StoredEvent[];
        after = page.at(-1)?.position ?? after;
        missed = false;
        if (page.length > 0) yield page;
      } else if (inbox.failure !== undefined) {
        throw readFailure(inbox.failure);
      } else if (!(await inbox.more(limits.silenceMs)) && !over()) {
        // What was there at the last silence should have come by now.
        if (missed) throw new StoreBusy('the subscription gives nothing while the event store has more');
        missed = (await head()) > after;
      }
    }
  } finally {
    inbox.close();
  }
}
