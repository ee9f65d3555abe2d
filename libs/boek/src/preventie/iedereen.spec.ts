import fc from 'fast-check';
import { magErbij, volgtNiets } from './herleidbaar.js';
import { magNaastIedereen } from './iedereen.js';

/** The households with these numbers, from and up to and including. */
const van = (begin: number, eind: number): Set<string> =>
  new Set(Array.from({ length: eind - begin + 1 }, (_, i) => `h${begin + i}`));

describe('een groep naast wat van alle huishoudens van het boek wordt verteld', () => {
  it.each([
    ['alle huishoudens', [], van(1, 40), 40, true],
    ['alle op een na', [], van(1, 39), 40, false],
    ['alle op negen na', [], van(1, 31), 40, false],
    ['alle op tien na', [], van(1, 30), 40, true],
    ['de rest van alle', [van(1, 25)], van(26, 40), 40, true],
    ['de rest op een na', [van(1, 25)], van(26, 39), 40, false],
    ['een deel van wie er al waren', [van(1, 40)], van(1, 20), 40, true],
    // Both halves taken off, the twelve in both were taken off twice.
    ['twee helften die elkaar met twaalf overlappen', [van(1, 26)], van(15, 40), 40, true],
    ['twee helften die elkaar overlappen, en de overlap zelf', [van(1, 26), van(15, 26)], van(15, 39), 40, false],
    ['twee delen met een kleine overlap, en vijf erbuiten', [van(1, 22)], van(20, 36), 41, false],
    ['twee delen met een kleine overlap, en zeven erbuiten', [van(1, 22)], van(20, 36), 43, true],
    ['een deel na een huishouden dat er later bij kwam', [van(1, 40)], van(1, 20), 41, true],
    ['dat latere huishouden met negen van wie er al waren', [van(1, 40)], new Set([...van(1, 9), 'h41']), 41, false],
  ] as const)('gegeven %s, dan mag dat wel of niet', (_, verteld, nieuw, opgenomen, mag) => {
    expect(magNaastIedereen(verteld, nieuw, opgenomen)).toBe(mag);
  });

  it('gegeven groepen waaruit niets volgt, dan is het antwoord gelijk aan dat met iedereen als gewone groep', () => {
    const blokken = [1, 9, 10, 4, 6, 12, 3, 10, 8].map((aantal, blok) =>
      Array.from({ length: aantal }, (_, i) => `h-${blok}-${i}`),
    );
    const groep = fc.uniqueArray(fc.nat(blokken.length - 1), { minLength: 1, maxLength: 7 });
    let gelijk = 0;
    fc.assert(
      fc.property(fc.array(groep, { minLength: 1, maxLength: 6 }), (keuzes) => {
        const iedereen = new Set(blokken.flat());
        let verteld: Set<string>[] = [];
        for (const keuze of keuzes) {
          const nieuw = new Set(keuze.flatMap((blok) => blokken[blok] ?? []));
          if (!magErbij(verteld, nieuw)) continue;
          const mag = magNaastIedereen(verteld, nieuw, iedereen.size);
          expect(mag).toBe(volgtNiets([iedereen, ...verteld, nieuw]));
          if (mag) verteld = [...verteld, nieuw];
          else gelijk += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(gelijk).toBeGreaterThan(20);
  });
});
