import { EventStoreDBClient } from '@eventstore/db-client';
import type { EventStoreDbLimits } from './limits.js';
import { NotSent } from './errors.js';
import { EventStoreDbStore } from './store.js';

/** What we reach inside the client; the version is pinned, and the tests see it when this changes. */
interface Inside {
  supports: () => Promise<boolean>;
  execute: <T>(service: unknown, name: string, action: (calls: Calls) => Promise<T>) => Promise<T>;
}

interface Calls {
  getChannel(): { getConnectivityState(connect: boolean): number };
}

/** The state of a gRPC channel that was closed. */
const SHUTDOWN = 4;

/** A store on a client of its own; nothing is sent yet. Throws when the client cannot read the address. */
export function connect(address: string, limits: EventStoreDbLimits): EventStoreDbStore {
  const client = EventStoreDBClient.connectionString(address);
  const inside = client as unknown as Inside;
  appendOneByOne(inside);
  tellWhatWasNotSent(inside);
  return new EventStoreDbStore(client, limits);
}

/**
 * Each append is a call of its own. The other way of the client, all appends over one call (batchAppend, taken when the
 * server says that it can), keeps its open appends in one table for the whole process: a break of one connection rejects
 * the appends of all, an answer that comes after that ends the process, and a call that ends politely leaves its appends
 * waiting for ever.
 */
function appendOneByOne(inside: Inside): void {
  inside.supports = () => Promise.resolve(false);
}

/**
 * What goes wrong before the call itself begins is `NotSent`: no server was found, or the channel is closed. After an
 * error the client closes its channel and makes another; an append that took the old one just before would fail in a
 * place where nobody catches it, which ends the process: we look first, in the same breath.
 */
function tellWhatWasNotSent(inside: Inside): void {
  const { execute } = inside;
  inside.execute = async (service, name, action) => {
    const call = { begun: false };
    try {
      return await execute(service, name, (calls) => {
        if (calls.getChannel().getConnectivityState(false) === SHUTDOWN)
          throw new Error('the connection was just closed');
        call.begun = true;
        return action(calls);
      });
    } catch (error) {
      throw call.begun ? error : new NotSent(error);
    }
  };
}
