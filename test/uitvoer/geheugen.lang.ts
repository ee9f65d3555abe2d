import { meetUitvoer } from './geheugen.js';

describe('een miljoen gebeurtenissen meenemen', () => {
  it('kost de dienst geen geheugen dat meegroeit', async () => {
    const { bytes, erbij } = await meetUitvoer(1_000_000, 20 * 60_000);
    expect(bytes).toBeGreaterThan(250_000_000);
    // A tenth of what the short run allows for each event.
    expect(erbij / bytes).toBeLessThan(1 / 20);
  });
});
