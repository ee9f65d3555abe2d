/** Appends to one stream beside another process; after a conflict it looks where the stream is and tries again. */
import { openSqliteStore, VersionConflict } from '@ontschot/event-store';
import { writeSync } from 'node:fs';

const [, , file = '', naam = '', aantal = '0'] = process.argv;
const store = await openSqliteStore({ file });
let expected = await store.headOfStream('samen');
for (let nummer = 0; nummer < Number(aantal);) {
  const event = { id: crypto.randomUUID(), type: 'feit-vastgelegd.v1', data: { naam, nummer }, metadata: {} };
  try {
    ({ revision: expected } = await store.append('samen', expected, [event]));
    writeSync(1, `${expected} ${event.id}\n`);
    nummer++;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    expected = error.actual;
  }
}
await store.close();
