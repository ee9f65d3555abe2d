import { beproef } from './kill.js';

describe('gegeven een dienst onder druk', () => {
  it('als hij vijf keer hard wordt gestopt, dan staat alles wat is bevestigd er één keer en komt hij zelf weer op gang', async () => {
    const { bevestigd } = await beproef(20250401, 5);
    expect(bevestigd).toBeGreaterThan(50);
  }, 90_000);
});
