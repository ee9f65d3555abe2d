// `npm run test:eventstoredb`: the contract of the event store, the property suite, the casebook and the year's end, on
// EventStoreDB.
// With an address in ONTSCHOT_TEST_EVENTSTORE (esdb://…) that is the real server, otherwise the double. On a real server
// it writes streams of its own, `proef-…`, and leaves them there; nobody else may write to it meanwhile.
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runJest } from './lib/jest.mjs';
import { say } from './lib/say.mjs';

const real = Boolean(process.env.ONTSCHOT_TEST_EVENTSTORE);
await ensureInstalled();
say(
  real ? 'Op de server van ONTSCHOT_TEST_EVENTSTORE …' : 'Op de dubbel; geef een adres in ONTSCHOT_TEST_EVENTSTORE …',
);

const contract = real
  ? ['test/contract/eventstoredb.spec.ts', '-t', 'EventStoreDB \\(echt\\)']
  : ['test/contract/eventstoredb'];
// Casus 13 imports with the command, which would write outside our part of a real server.
const alone = ['--runInBand', '--testPathIgnorePatterns', 'casus-13', '--'];
const books = [
  'test/property/opslag.spec.ts',
  'test/casussen/casus',
  'test/casussen/demoboek',
  'test/e2e/jaarwisseling',
];
const codes = [
  await runJest(contract),
  await runJest(real ? [...alone, ...books] : books, { ONTSCHOT_TEST_OPSLAG: 'eventstoredb' }),
];
process.exitCode = Math.max(...codes);
