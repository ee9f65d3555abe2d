import { doodEnHerrijs, samenvatting } from './doden.js';
import { langste } from './hulp/klanten.js';

const KEREN = Number(process.env['ONTSCHOT_TEST_KEREN'] ?? 60);

describe('gegeven drie knopen op een server, die om een boek strijden', () => {
  it(`als er ${KEREN} keer een hard wordt gestopt, dan staat elke bevestigde beweging er een keer en hebben alle dezelfde saldi`, async () => {
    const verslag = await doodEnHerrijs(20_260_901, KEREN, 2_000, 12);
    console.log(`${KEREN} keer gestopt: ${samenvatting(verslag)}`);
    expect(verslag.verstuurd.size).toBeGreaterThan(KEREN * 20);
    expect(langste(verslag.antwoordMs)).toBeLessThan(5_000);
  });
});
