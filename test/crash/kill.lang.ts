import { beproef } from './kill.js';

describe('gegeven een dienst onder druk', () => {
  it('als hij zestig keer hard wordt gestopt, dan staat alles wat is bevestigd er één keer', async () => {
    const { bevestigd, opnieuw } = await beproef(20250901, 60);
    expect(bevestigd).toBeGreaterThan(1_000);
    console.log(`zestig keer gestopt: ${bevestigd} bevestigd, ${opnieuw} opnieuw gestuurd`);
  }, 600_000);
});
