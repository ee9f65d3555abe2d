// `npm run test:eventstoredb`: the contract of the event store, against the real server whose address is in
// ONTSCHOT_TEST_EVENTSTORE (esdb://…). It writes streams of its own, `proef-…`, and leaves them there.
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runJest } from './lib/jest.mjs';

if (!process.env.ONTSCHOT_TEST_EVENTSTORE) {
  process.stderr.write(
    'Put the address of an EventStoreDB in ONTSCHOT_TEST_EVENTSTORE, such as esdb://localhost:2113?tls=false\n',
  );
  process.exit(2);
}
await ensureInstalled();
process.exitCode = await runJest(['test/contract/eventstoredb.spec.ts', '-t', 'EventStoreDB \\(echt\\)']);
