import { readdirSync } from 'node:fs';
import { opEventStoreDb } from '../hulp/op-eventstoredb.js';

/** The whole casebook again, on EventStoreDB. */
opEventStoreDb();

const CASUSSEN = readdirSync(import.meta.dirname).filter((naam) => naam.endsWith('.spec.ts'));
for (const casus of CASUSSEN) if (casus !== 'eventstoredb.spec.ts') await import(`./${casus}`);
