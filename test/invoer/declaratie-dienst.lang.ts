import { inWoorden, meetInname } from './hulp/declaratie-geheugen.js';

describe.each(['csv', 'xml'] as const)('een declaratie over HTTP, als %s', (vorm) => {
  it('van honderdduizend regels wordt tot de cent geboekt, in geheugen dat met de regels niet groeit', async () => {
    const klein = await meetInname(vorm, 10_000, 400, 600_000);
    const groot = await meetInname(vorm, 100_000, 2_000, 600_000);
    console.log(`${vorm}: 10.000: ${inWoorden(klein)}\n100.000: ${inWoorden(groot)}`);
    // Reading and judging: what was seen before is kept as hashes, some seven MiB of these.
    expect(groot.beoordelen.meest - groot.beoordelen.minst).toBeLessThan(16);
    // Booking adds lines to the state of the boek; all that is held at its end is what whoever takes the same boek in holds too.
    const eigen = ({ boeken, opnieuw }: typeof klein): number => boeken.meest - opnieuw.meest;
    expect(eigen(groot) - eigen(klein)).toBeLessThan(16);
  });
});
