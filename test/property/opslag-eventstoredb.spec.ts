import { opEventStoreDb } from '../hulp/op-eventstoredb.js';
import { beproefOpslag } from './opslag.js';

opEventStoreDb();

it('ook op EventStoreDB: zeshonderd bewegingen langs de hele weg komen op dezelfde cent uit', async () => {
  const { geboekt, geweigerd } = await beproefOpslag(600, 20_250_303, 100);
  expect(geboekt).toBeGreaterThanOrEqual(600);
  expect(geweigerd).toBeGreaterThan(20);
}, 60_000);
