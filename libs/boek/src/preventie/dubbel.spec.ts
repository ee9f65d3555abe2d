import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { codes, gezinnen } from '../../test-hulp/afspraken.js';
import { ontwerp, sluiten, vastgesteldeRegel, vaststellen } from '../../test-hulp/vaststellingen.js';
import { WERELD } from '../../test-hulp/wereld.js';

const van = (afspraak: string, vaststelling: string, wmo: number): Stap =>
  vaststellen({ wmo }, { afspraak, vaststelling });

/** Two closed afspraken apart from each other, that both took in the same ten afterwards. */
const metRegel = (verlies: object): readonly Stap[] => [
  ...WERELD,
  { soort: 'huishoudens-opnemen', ...{ huishoudens: ['a', 'b', 'c'].flatMap((naam) => codes(naam)) } },
  ...gezinnen('een', ...codes('a')),
  ...gezinnen('twee', ...codes('b')),
  ...vastgesteldeRegel({}, verlies),
  ...['een', 'twee'].flatMap((naam) => [
    ontwerp({ wmo: 1_000 }, { populatie: naam }, naam),
    ...sluiten(['gemeente'], naam),
  ]),
  ...['een', 'twee'].map((populatie) => ({
    soort: 'populatie-aanvullen',
    ...{ populatie, huishoudens: codes('c') },
  })),
];
const VERLIES = metRegel({ verlies: { deel: '50', afbouw: [] } });
const ZONDER = metRegel({});

describe('dezelfde euro wordt niet twee keer verdeeld', () => {
  it.each([
    ['winst', 0, 300],
    ['een verlies', 3_000, -1_000],
  ])('gegeven %s die al onder een andere afspraak is verdeeld, dan gaat dezelfde niet nog eens', (_, wmo, tegoed) => {
    gegeven(...VERLIES, van('een', 'v1', wmo))
      .als(van('twee', 'w1', wmo))
      .danWeigering('al-gedeeld', { kokers: ['wmo'], vaststelling: 'v1', afspraak: 'een', gezamenlijk: 10 })
      .enStaat('tegoed:buurthuis', { wmo: tegoed });
  });

  it('gegeven een verlies dat niemand draagt, dan is er niets verdeeld en staat het niets in de weg', () => {
    gegeven(...ZONDER, van('een', 'v1', 3_000))
      .als(van('twee', 'w1', 0))
      .danOnderMeer({ afspraak: 'twee' })
      .enStaat('tegoed:buurthuis', { wmo: 300 });
  });
});
