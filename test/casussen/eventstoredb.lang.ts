import { readdirSync } from 'node:fs';

/** The whole casebook again, on EventStoreDB. */
process.env['ONTSCHOT_TEST_OPSLAG'] = 'eventstoredb';

const CASUSSEN = readdirSync(import.meta.dirname).filter((naam) => naam.endsWith('.spec.ts'));
for (const casus of CASUSSEN) if (casus !== 'eventstoredb.spec.ts') await import(`./${casus}`);
