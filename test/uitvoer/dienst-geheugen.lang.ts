import { HOOGSTENS, meetUitvoer } from './dienst-geheugen.js';

describe('een groot boek meenemen over HTTP kost de dienst niet meer geheugen dan een klein', () => {
  it.each([
    [100_000, 55_000_000],
    [1_000_000, 550_000_000],
  ])('van %s gebeurtenissen', async (aantal, minstens) => {
    const { bytes, klein, groot } = await meetUitvoer(aantal, 20 * 60_000);
    console.log(
      `${aantal}: ${Math.round(bytes / 2 ** 20)} MiB, klein ${Math.round(klein / 2 ** 20)} MiB, groot ${Math.round(groot / 2 ** 20)} MiB`,
    );
    expect(bytes).toBeGreaterThan(minstens);
    expect(groot / klein).toBeLessThan(HOOGSTENS);
  });
});
