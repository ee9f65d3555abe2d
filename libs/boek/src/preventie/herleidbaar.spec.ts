import { magErbij, volgtNiets } from './herleidbaar.js';

/** The households with these numbers, from and up to and including. */
const van = (begin: number, eind: number): Set<string> =>
  new Set(Array.from({ length: eind - begin + 1 }, (_, i) => `h${begin + i}`));

/** So many of each of so many groups of thirty. */
const verspreid = (groepen: number, elk: number): Set<string> =>
  new Set(Array.from({ length: groepen }, (_, i) => [...van(i * 30, i * 30 + elk - 1)]).flat());

describe('wat uit sommen over groepen volgt', () => {
  it.each([
    ['niets', [], true],
    ['een groep van tien', [van(1, 10)], true],
    ['een groep van negen', [van(1, 9)], false],
    ['dezelfde tien en een erbij', [van(1, 10), van(1, 11)], false],
    ['dezelfde tien en tien erbij', [van(1, 10), van(1, 20)], true],
    ['twee gelijke', [van(1, 10), van(1, 10)], true],
    ['twee die elk vier eigen hebben', [van(1, 14), van(5, 18)], false],
    ['twee die elk vijf eigen hebben: het verschil is van tien', [van(1, 15), van(6, 20)], true],
    ['twee die er vijf delen en elk tien eigen hebben', [van(1, 15), van(11, 25)], true],
    ['een en negen buiten twee gelijke delen', [van(1, 10), van(11, 20), van(1, 29)], false],
    ['twee delen en hun geheel', [van(1, 10), van(11, 20), van(1, 20)], true],
    ['drie waarvan alleen alle drie samen er een overlaten', [van(1, 20), van(21, 40), van(41, 61), van(1, 60)], false],
    // Added up and less the whole, what is in two of the three remains: twice.
    ['twee die samen met hun geheel hun overlap laten zien', [van(1, 20), van(16, 40), van(1, 40)], false],
    ['vijf, en een met van elk vier', [...[0, 1, 2, 3, 4].map((i) => van(i * 30, i * 30 + 29)), verspreid(5, 4)], true],
    ['vijf, en een met van elk een', [...[0, 1, 2, 3, 4].map((i) => van(i * 30, i * 30 + 29)), verspreid(5, 1)], false],
  ] as const)('gegeven %s, dan is er van minder dan tien wel of niet iets te vinden', (_, groepen, niets) => {
    expect(volgtNiets(groepen)).toBe(niets);
  });

  it('gegeven wat al bekend is, dan mag erbij wat niets van weinig huishoudens toevoegt', () => {
    expect(magErbij([van(1, 10)], van(11, 20))).toBe(true);
    expect(magErbij([van(1, 10)], van(1, 11))).toBe(false);
    // It follows already: nobody learns anything of it.
    expect(magErbij([van(1, 10), van(11, 20)], van(1, 20))).toBe(true);
    expect(magErbij([van(1, 10), van(1, 13)], van(1, 13))).toBe(true);
    expect(magErbij([van(1, 10), van(1, 13)], van(20, 40))).toBe(true);
    expect(magErbij([van(1, 10), van(1, 13)], van(1, 12))).toBe(false);
  });

  it('gegeven meer groepen die aan elkaar hangen dan in korte tijd zijn na te gaan, dan komt er geen bij', () => {
    const los = Array.from({ length: 150 }, (_, i) => van(i * 100, i * 100 + 49));
    expect(magErbij(los, van(20_000, 20_009))).toBe(true);
    const aaneen = Array.from({ length: 120 }, (_, i) => van(i * 10, i * 10 + 19));
    expect(magErbij(aaneen, van(0, 9))).toBe(false);
  });
});
