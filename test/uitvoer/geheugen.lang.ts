import { HOOGSTENS, meetUitvoer } from './geheugen.js';

describe('een boek van een miljoen gebeurtenissen meenemen', () => {
  it('kost de dienst niet meer geheugen dan een boek dat vijftig keer zo klein is', async () => {
    const { bytes, klein, groot } = await meetUitvoer(1_000_000, 20 * 60_000);
    expect(bytes).toBeGreaterThan(550_000_000);
    expect(groot / klein).toBeLessThan(HOOGSTENS);
  });
});
