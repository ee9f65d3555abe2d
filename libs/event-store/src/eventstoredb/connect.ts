import { EventStoreDBClient } from '@eventstore/db-client';
import type { EventStoreDbLimits } from './limits.js';
import { EventStoreDbStore } from './store.js';

/**
 * A store on a client of its own; nothing is sent yet.
 *
 * Each append is a call of its own. The other way of the client, all appends over one call (batchAppend, taken when the
 * server offers it), keeps its open appends in one table for the whole process: a break of one connection rejects the
 * appends of all, an answer that comes after that ends the process, and a call that ends politely leaves its appends
 * waiting for ever.
 */
export function connect(address: string, limits: EventStoreDbLimits): EventStoreDbStore {
  const client = EventStoreDBClient.connectionString(address);
  Object.assign(client, { supports: () => Promise.resolve(false) });
  return new EventStoreDbStore(client, limits);
}
