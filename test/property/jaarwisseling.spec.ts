import fc from 'fast-check';
import { wissel } from './jaarwisseling.js';

describe('van een willekeurig jaar naar het volgende', () => {
  it('houdt elke wet: niets blijft achter, niets komt erbij, en elke kleur komt aan zoals zij ging', () => {
    let mee = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 20, max: 250 }), (zaad, aantal) => {
        mee += wissel(zaad, aantal).mee;
      }),
      { numRuns: 30 },
    );
    expect(mee).toBeGreaterThan(0);
  }, 120_000);
});
