import { beproefOpslag } from './opslag.js';

it('vierduizend bewegingen langs de hele weg: vouwen, projecties en kale SQL komen op dezelfde cent uit', async () => {
  const { geboekt, geweigerd } = await beproefOpslag(4_000, 20_250_301, 100);
  expect(geboekt).toBeGreaterThanOrEqual(4_000);
  expect(geweigerd).toBeGreaterThan(100);
}, 60_000);
