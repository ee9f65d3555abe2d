import { ALLE, IS_LANDELIJK } from '../casussen/hulp/iv3-bron.js';
import { heenEnTerug } from './hulp/iv3.js';

it(`${ALLE.naam}: elke gemeente komt eruit zoals zij erin ging`, async () => {
  expect(await heenEnTerug(ALLE, 1)).toBe(IS_LANDELIJK ? 342 : ALLE.lasten.size);
});
