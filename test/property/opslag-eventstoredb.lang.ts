import { opEventStoreDb } from '../hulp/op-eventstoredb.js';
import { beproefOpslag } from './opslag.js';

opEventStoreDb();

it('ook op EventStoreDB: honderdduizend bewegingen langs de hele weg komen op dezelfde cent uit', async () => {
  const begin = Date.now();
  const { geboekt, geweigerd } = await beproefOpslag(100_000, 20_250_304, 500);
  console.log(`${geboekt} geboekt, ${geweigerd} geweigerd, in ${Math.round((Date.now() - begin) / 1000)} s`);
  expect(geboekt).toBeGreaterThanOrEqual(100_000);
});
