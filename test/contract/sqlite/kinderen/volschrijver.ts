/** Appends until the system refuses more, and says line by line what the answer was. */
import { EventStoreError, NO_STREAM, openSqliteStore } from '@ontschot/event-store';
import { writeSync } from 'node:fs';

const [, , file = ''] = process.argv;
const store = await openSqliteStore({ file });
const fact = (nummer: number, length: number) => ({
  id: crypto.randomUUID(),
  type: 'feit-vastgelegd.v1',
  data: { nummer, tekst: 'x'.repeat(length) },
  metadata: {},
});

/** The answer to an append in one word. */
async function answer(revision: number, length: number): Promise<string> {
  try {
    return String((await store.append('boek-a', revision, [fact(revision + 1, length)])).revision);
  } catch (error) {
    if (error instanceof EventStoreError) return error.name;
    throw error;
  }
}

writeSync(1, `groot ${await answer(NO_STREAM, 3_000_000)}\n`);
for (let revision = NO_STREAM, word = ''; word !== 'StoreFull'; revision++) {
  word = await answer(revision, 20_000);
  writeSync(1, `klein ${word}\n`);
}
await store.close();
