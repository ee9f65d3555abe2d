import { doodEnHerrijs } from './doden.js';
import { langste } from './hulp/klanten.js';

describe('gegeven drie knopen op een server, die om een boek strijden', () => {
  it('als er een hard wordt gestopt, en daarna een die ook haar leesdatabase kwijt is, dan staat elke bevestigde beweging er een keer en hebben alle dezelfde saldi', async () => {
    const { verstuurd, antwoordMs } = await doodEnHerrijs(20_260_401, 2, 400, 4);
    expect(verstuurd.size).toBeGreaterThan(25);
    expect(langste(antwoordMs)).toBeLessThan(10_000);
  }, 90_000);
});
