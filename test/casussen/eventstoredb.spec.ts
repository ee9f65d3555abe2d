import { opEventStoreDb } from '../hulp/op-eventstoredb.js';

/** A few cases again, on EventStoreDB: those that share out, move money and go over the year. */
opEventStoreDb();

await import('./casus-01-succes.spec.js');
await import('./casus-02-karima.spec.js');
await import('./casus-06-waterbed.spec.js');
