import { beproefDeclaratie } from './declaraties.js';

it('gegeven een grote declaratie, als de dienst veertig keer hard wordt gestopt, dan staat elke regel er één keer', async () => {
  const onderweg = await beproefDeclaratie(20250503, 40_000, 40);
  // Some of the kills came while it was being booked, or nothing was tried.
  expect(onderweg.filter((aantal) => aantal > 0 && aantal < 40_000).length).toBeGreaterThan(3);
}, 1_200_000);
