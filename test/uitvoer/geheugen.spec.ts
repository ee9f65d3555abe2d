import { HOOGSTENS, meetUitvoer } from './geheugen.js';

describe('een groot boek meenemen', () => {
  it('kost de dienst niet meer geheugen naarmate er meer in staat', async () => {
    const { bytes, erbij } = await meetUitvoer(100_000, 150_000);
    expect(bytes).toBeGreaterThan(25_000_000);
    // All at once would take more than what came over, and twice that while it is made.
    expect(erbij / bytes).toBeLessThan(HOOGSTENS);
  }, 180_000);
});
