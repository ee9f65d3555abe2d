import { beproefDeclaratie } from './declaraties.js';

it('gegeven een declaratie, als de dienst bij het lezen en boeken hard wordt gestopt, dan staat elke regel er één keer', async () => {
  const onderweg = await beproefDeclaratie(20250502, 3_000, 3);
  expect(onderweg).toHaveLength(3);
}, 180_000);
