import { setTimeout as wacht } from 'node:timers/promises';
import type { EventStore } from '@ontschot/event-store';
import { Opstelling, tot } from '../../test/hulp/opstelling.js';

describe('het abonnement opnieuw opnemen', () => {
  let opstelling: Opstelling;
  beforeEach(async () => (opstelling = await Opstelling.begin()));
  afterEach(() => opstelling.ruimOp());

  it('als het na veel mislukken een tijd heeft gehouden, dan duurt het de volgende keer weer kort', async () => {
    const begonnen: number[] = [];
    let geeindigd = 0;
    const store = Object.create(opstelling.store) as EventStore;
    store.subscribe = async function* (_, signal) {
      const keer = begonnen.push(performance.now());
      if (keer <= 6) throw new Error('er is niemand');
      // Nothing happens in the boeken, and then it ends.
      if (keer === 7) await wacht(2_200);
      else await wacht(60_000, undefined, { signal }).catch(() => undefined);
      geeindigd = performance.now();
      yield* [];
    };
    const lees = await opstelling.leesmodel('lees', { store });
    await tot(() => begonnen.length === 8, 60_000);
    // The pause after seven failures in a row would be 2,5 s at the least.
    expect((begonnen[7] ?? Infinity) - geeindigd).toBeLessThan(2_000);
    await lees.stop();
  });
});
