import { opEventStoreDb } from '../hulp/op-eventstoredb.js';
import { kiesOpslag } from '../hulp/opslag.js';

/** Closing a year and opening the next again, on EventStoreDB. */
opEventStoreDb();

it('de jaarwisseling hierna draait op EventStoreDB', async () => {
  const opslag = await kiesOpslag('/nergens');
  const store = await opslag.open();
  expect(store.constructor.name).toMatch(/EventStoreDb/i);
  await store.close();
  await opslag.ruimOp();
});

await import('./jaarwisseling.spec.js');
await import('./jaarwisseling-huishoudens.spec.js');
