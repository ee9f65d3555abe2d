import { houdt } from '../../libs/invoer/test-hulp/groot.js';

it.each(['xml', 'csv'] as const)('%s: honderdduizend regels in geheugen dat niet groeit', async (vorm) => {
  await houdt(vorm, 1_000);
  const { mib, bytes, ms } = await houdt(vorm, 100_000);
  console.log(`${vorm}: ${mib.toFixed(1)} MiB voor ${(bytes / 2 ** 20).toFixed(0)} MiB, ${Math.round(ms)} ms`);
  // The tables of what was seen are some seven of these.
  expect(mib).toBeLessThan(16);
});
