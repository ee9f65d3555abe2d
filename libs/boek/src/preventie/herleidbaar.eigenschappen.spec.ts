import { Laag } from '../toestand/laag.js';
import type { Populatie } from '../toestand/preventie.js';
import fc from 'fast-check';
import { volgtNiets } from './herleidbaar.js';
import { metGeteldeLeden, voegLedenToe } from './ledenstand.js';

const NAMEN = ['a', 'b', 'c', 'd'] as const;
/** Households come in blocks of one to twelve, so that groups are often alike and often not. */
const BLOKKEN = [1, 9, 10, 4, 6, 12, 3, 10, 8, 11].map((aantal, blok) =>
  Array.from({ length: aantal }, (_, i) => `h-${blok}-${i}`),
);

type Stap = readonly [(typeof NAMEN)[number], readonly number[]];
const stap: fc.Arbitrary<Stap> = fc.tuple(
  fc.constantFrom(...NAMEN),
  fc.uniqueArray(fc.nat(BLOKKEN.length - 1), { minLength: 1, maxLength: 6 }),
);

const ALLE = BLOKKEN.flat();
const codes = (aantal: number): string[] => Array.from({ length: aantal }, (_, i) => `vreemd-${i}`);
const VREEMD = codes(10);

/**
 * Plays a story and asks every population after every step; gives the groups that answers were about, each once. Of all
 * households of the boek together, of which there are some in no population, there is always an answer.
 */
function vraagAlles(
  stappen: readonly Stap[],
  wie: (populatie: Populatie) => Populatie,
  buiten: readonly string[] = VREEMD,
): Set<string>[] {
  const iedereen = new Set([...ALLE, ...buiten]);
  const populaties = new Laag<string, Populatie>();
  for (const naam of NAMEN)
    populaties.zet(naam, { populatie: naam, naam, leden: { soort: 'huishoudens' }, losVan: [], huishoudens: [] });
  const gezien = new Map<string, Set<string>>();
  stappen.forEach(([naam, blokken], revisie) => {
    const erin = new Set(populaties.lees(naam)?.huishoudens.flatMap(({ codes }) => codes));
    const erbij = blokken.flatMap((blok) => BLOKKEN[blok] ?? []).filter((code) => !erin.has(code));
    if (erbij.length > 0) voegLedenToe(populaties, naam, revisie, erbij, iedereen.size);
    for (const [, een] of populaties) {
      const leden = wie(een).huishoudens.flatMap(({ codes }) => codes);
      gezien.set([...leden].sort().join(), new Set(leden));
    }
  });
  return [iedereen, ...[...gezien.values()].filter(({ size }) => size > 0)];
}

/** Adds up and takes off answers with every factor from -2 to 2, and counts of how many households the outcome is. */
function kleinste(groepen: readonly Set<string>[]): number {
  const alle = [...new Set(groepen.flatMap((codes) => [...codes]))];
  let minste = Infinity;
  const probeer = (i: number, factoren: readonly number[]): void => {
    if (i < groepen.length) {
      for (let factor = -2; factor <= 2; factor += 1) probeer(i + 1, [...factoren, factor]);
      return;
    }
    const over = alle.filter(
      (code) => groepen.reduce((som, codes, j) => som + (codes.has(code) ? (factoren[j] ?? 0) : 0), 0) !== 0,
    ).length;
    if (over > 0 && over < minste) minste = over;
  };
  probeer(0, []);
  return minste;
}

describe('wie alle antwoorden over populaties van elkaar aftrekt', () => {
  it('houdt nooit minder dan tien huishoudens over, wat er ook is gevraagd en aangevuld', () => {
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 14 }), fc.nat(), fc.nat(11), (stappen, welke, vreemd) => {
        const [iedereen, ...groepen] = vraagAlles(stappen, metGeteldeLeden, codes(vreemd));
        // Four of them at a time, beside everybody: with all factors that is as much as can be tried in a test.
        const vier = groepen.map((_, i) => groepen[(i * 7 + welke) % groepen.length]!).slice(0, 4);
        expect(kleinste([iedereen!, ...new Set(vier)])).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('wordt precies dan tegengehouden als er iets te vinden is: wie alles probeert, komt op hetzelfde uit', () => {
    const groep = fc.uniqueArray(fc.nat(BLOKKEN.length - 1), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(groep, { minLength: 1, maxLength: 4 }), (keuzes) => {
        const groepen = keuzes.map((blokken) => new Set(blokken.flatMap((blok) => BLOKKEN[blok] ?? [])));
        expect(volgtNiets(groepen)).toBe(kleinste(groepen) >= 10);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('vindt zonder die grens wel een enkel huishouden: de aanval werkt', () => {
    const stappen: Stap[] = [
      ['a', [2]],
      ['b', [2, 0]],
    ];
    expect(kleinste(vraagAlles(stappen, (populatie) => populatie))).toBe(1);
    expect(kleinste(vraagAlles(stappen, metGeteldeLeden))).toBe(10);
  });

  it('telt van een populatie alleen altijd alles mee zodra er tien zijn bijgekomen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 13 }), { maxLength: 20 }), (porties) => {
        const populaties = new Laag<string, Populatie>();
        populaties.zet('a', {
          populatie: 'a',
          naam: 'a',
          leden: { soort: 'huishoudens' },
          losVan: [],
          huishoudens: [],
        });
        let [totaal, wacht] = [0, 0];
        porties.forEach((aantal, revisie) => {
          voegLedenToe(
            populaties,
            'a',
            revisie,
            Array.from({ length: aantal }, (_, i) => `h${totaal + i}`),
            1_000,
          );
          totaal += aantal;
          wacht = wacht + aantal >= 10 ? 0 : wacht + aantal;
          const telt = metGeteldeLeden(populaties.lees('a')!).huishoudens.flatMap(({ codes }) => codes).length;
          expect(telt).toBe(totaal - wacht);
        });
      }),
    );
  });
});
