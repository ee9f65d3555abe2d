import fc from 'fast-check';
import { dobbelUitZaad } from './hulp/dobbel.js';
import { bereik, optelling } from './hulp/kosten.js';
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

  it('telt over maanden van het oude jaar in beide boeken dezelfde kosten op, voor wie en hoe ook', async () => {
    let geteld = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 60, max: 250 }),
        async (zaad, aantal) => {
          const { oud, nieuw } = wissel(zaad, aantal);
          for (let keer = 0; keer < 12; keer += 1) {
            const [daar, hier] = await Promise.all(
              [oud, nieuw].map(({ spel, teksten }) => {
                const naam = spel.toestand.boek?.boek ?? '';
                return optelling(teksten, bereik(dobbelUitZaad(zaad + keer), spel.toestand, naam));
              }),
            );
            expect(hier).toEqual(daar);
            if (JSON.stringify(daar).includes('"maand"')) geteld += 1;
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(geteld).toBeGreaterThan(50);
  }, 120_000);
});
