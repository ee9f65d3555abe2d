/** Appends for ever, to three streams, small and large, until it is killed; says before and after each what it does. */
import { openSqliteStore } from '@ontschot/event-store';
import { writeSync } from 'node:fs';
import { feitenVan, kans, type Bijschrijving } from './schrift.js';

const [, , file = '', seed = '0'] = process.argv;
const chance = kans(Number(seed));
writeSync(1, 'begonnen\n');
const store = await openSqliteStore({ file });
for (;;) {
  const stream = `boek-${Math.floor(chance() * 3)}`;
  const size = chance() < 0.1 ? 50 + Math.floor(chance() * 200) : 1 + Math.floor(chance() * 4);
  const ids = Array.from({ length: size }, () => crypto.randomUUID());
  const append: Bijschrijving = { stream, expected: await store.headOfStream(stream), ids };
  writeSync(1, `${JSON.stringify(append)}\n`);
  const { revision } = await store.append(stream, append.expected, feitenVan(append));
  writeSync(1, `bevestigd ${revision}\n`);
}
