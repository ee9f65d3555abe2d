import { beproefWissel } from './jaarwisseling.js';

describe('gegeven een groot jaar dat wordt afgesloten en overgenomen', () => {
  it('als de dienst daarbij steeds hard wordt gestopt, ook tussen de twee, dan maakt herhalen het af en staat alles er één keer', async () => {
    const { oud, gestopt } = await beproefWissel(20241231, 3);
    expect(oud).toBeGreaterThan(1);
    expect(gestopt).toBeGreaterThan(0);
  }, 180_000);
});
