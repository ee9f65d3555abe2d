import { doodEnHerrijs } from './doden.js';
import { langste } from './hulp/klanten.js';

describe('gegeven drie knopen op een server, die om een boek strijden', () => {
  it('als er telkens een hard wordt gestopt, dan staat elke bevestigde beweging er een keer en hebben alle dezelfde saldi', async () => {
    const { verstuurd, antwoordMs } = await doodEnHerrijs(20_260_401, 4, 400, 4);
    expect(verstuurd.size).toBeGreaterThan(50);
    expect(langste(antwoordMs)).toBeLessThan(5_000);
  }, 90_000);
});
