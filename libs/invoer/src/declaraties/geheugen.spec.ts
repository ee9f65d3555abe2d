import { houdt } from '../../test-hulp/groot.js';

const AANTAL = 6_000;
/** In MiB: as objects these lines alone would be half as much again. */
const GRENS = 3;

describe.each(['xml', 'csv'] as const)('een grote declaratie als %s', (vorm) => {
  it(`wordt gelezen in geheugen dat niet met haar meegroeit`, async () => {
    await houdt(vorm, 500);
    let beste = Infinity;
    // The best of three at most: another suite in the same process may hold more for a while.
    for (let poging = 0; poging < 3 && beste >= GRENS; poging += 1)
      beste = Math.min(beste, (await houdt(vorm, AANTAL)).mib);
    expect(beste).toBeLessThan(GRENS);
  });
});
