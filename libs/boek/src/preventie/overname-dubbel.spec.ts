import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { overneming, WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';

const overnemen = (): Stap =>
  overneming(gegeven(...metAfspraak({ wmo: 1_000 }), vaststellen({ wmo: 0 }, { vaststelling: 'v' })));
/** In 2026 the same months are assessed before the old boek handed anything over. */
const hier = (populatie: string, meer: object, ...vooraf: readonly Stap[]): readonly Stap[] => [
  ...WERELD_2026,
  ...vooraf,
  ...vastgesteldeRegel(),
  ontwerp({ wmo: 1_000 }, { populatie }),
  ...sluiten(['gemeente']),
  vaststellen({ wmo: 0 }, { vaststelling: 'w', boekdatum: '2026-01-01', ...meer }),
];

describe('winst die twee boeken naast elkaar deelden', () => {
  it('gegeven dezelfde mensen, koker en maanden, dan wordt de overname geweigerd en staat erbij wat met wat botst', () => {
    gegeven(...hier('groep', {}, cohort('groep')))
      .als(overnemen())
      .danWeigering('al-gedeeld', { aantal: 1, botsingen: [{ vaststelling: 'v', hier: 'w', kokers: ['wmo'] }] });
  });

  it('gegeven andere maanden, dan gaat de overname door', () => {
    gegeven(...hier('groep', { van: '2025-07', totEnMet: '2025-12' }, cohort('groep'))).en(overnemen());
  });

  it('gegeven mensen van wie is vastgelegd dat het anderen zijn, dan gaat de overname door', () => {
    gegeven(...hier('ander', {}, cohort('groep'), cohort('ander', ['groep']))).en(overnemen());
  });

  it('gegeven een populatie met codes waarvan er hier nog geen zijn, dan kunnen het dezelfde mensen zijn', () => {
    const groep = { soort: 'populatie-vastleggen', populatie: 'groep', naam: 'groep', leden: { soort: 'huishoudens' } };
    gegeven(...hier('ander', {}, groep, cohort('ander')))
      .als(overnemen())
      .danWeigering('al-gedeeld');
  });
});
