import { beproefOpslag } from './opslag.js';

it('een miljoen bewegingen langs de hele weg: vouwen, projecties en kale SQL komen op dezelfde cent uit', async () => {
  const begin = Date.now();
  const { geboekt, geweigerd } = await beproefOpslag(1_000_000, 20_250_302, 1_000);
  console.log(`${geboekt} geboekt, ${geweigerd} geweigerd, in ${Math.round((Date.now() - begin) / 1000)} s`);
  expect(geboekt).toBeGreaterThanOrEqual(1_000_000);
}, 1_800_000);
