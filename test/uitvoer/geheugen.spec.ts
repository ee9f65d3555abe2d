import { HOOGSTENS, meetUitvoer } from './geheugen.js';

describe('een boek van honderdduizend gebeurtenissen meenemen', () => {
  it('kost de dienst niet meer geheugen dan een boek dat vijf keer zo klein is', async () => {
    const { bytes, klein, groot } = await meetUitvoer(100_000, 150_000);
    expect(bytes).toBeGreaterThan(55_000_000);
    expect(groot / klein).toBeLessThan(HOOGSTENS);
  }, 180_000);
});
