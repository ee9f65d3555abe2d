import { beproef } from './kill.js';

describe('gegeven een dienst onder druk', () => {
  it('als hij drie keer hard wordt gestopt, dan staat alles wat is bevestigd er één keer en komt hij zelf weer op gang', async () => {
    const { bevestigd } = await beproef(20250401, 3);
    expect(bevestigd).toBeGreaterThan(10);
  }, 90_000);
});
