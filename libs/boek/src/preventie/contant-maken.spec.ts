import { gegeven, mutatie, type Stap } from '../../test-hulp/beproef.js';
import { afsluiten, ontvangen } from '../../test-hulp/opdrachten.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';

const contant = (meer: object = {}): Stap => ({ soort: 'contant-maken', boekdatum: '2025-08-01', ...meer });
const geld = ontvangen({ boekdatum: '2025-02-01', budget: 'wmo', koker: 'wmo', bedrag: 1_000 });
/** A promise of 300 that counts from 1 July; the money came after it was made. */
const TOEGEZEGD = [...metAfspraak({ wmo: 1_000 }), vaststellen({ wmo: 0 }, { vaststelling: 'v' })];
const GEVRAAGD = [
  ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
  ontvangen({ boekdatum: '2025-02-01', budget: 'zvw', koker: 'zvw', bedrag: 1_000 }),
  vaststellen({ zvw: 0 }, { vaststelling: 'v' }),
];

describe('waarom een toezegging niet contant wordt', () => {
  it.each([
    ['een afspraak', { afspraak: 'weg' }, 'onbekende-afspraak' as const],
    ['een toezegging', { toezegging: 'weg' }, 'onbekende-toezegging' as const],
  ])('gegeven %s die het boek niet kent, dan zegt de weigering dat', (_, meer, code) => {
    gegeven(...TOEGEZEGD, geld)
      .als(contant(meer))
      .danWeigering(code, meer);
  });

  it('gegeven dat er nooit iets is toegezegd, dan staat er niets open', () => {
    const verhaal = gegeven(...metAfspraak({ wmo: 1_000 }), geld)
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 0 });
    expect(verhaal.eersteFeit()).toHaveProperty('weigering.cijfers', { open: 0, boekdatum: '2025-08-01' });
  });

  it('gegeven dat alles al is betaald, dan staat er niets open', () => {
    gegeven(...TOEGEZEGD, geld, contant())
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 0 })
      .als(contant({ toezegging: 'v~1~wmo' }))
      .danWeigering('niets-contant-te-maken', { open: 0 });
  });

  it('gegeven wat alleen is gevraagd, dan staat er niets open, al is er geld', () => {
    gegeven(...GEVRAAGD)
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 0 })
      .enStaat('vrij:zvw', { zvw: 1_000 });
  });

  it('gegeven een dag voor de toezegging, dan noemt de weigering de dag vanaf wanneer het kan', () => {
    gegeven(...TOEGEZEGD, geld)
      .als(contant({ boekdatum: '2025-06-30' }))
      .danWeigering('niets-contant-te-maken', { open: 300, boekdatum: '2025-06-30', eerste: '2025-07-01' })
      .als(contant({ boekdatum: '2025-07-01' }))
      .danOnderMeer({ bedrag: 300 });
  });

  it('gegeven geen vrije ruimte, of pas later, dan noemt de weigering wat er openstaat', () => {
    gegeven(...TOEGEZEGD)
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 300, boekdatum: '2025-08-01' })
      .en({ ...geld, boekdatum: '2025-09-01' })
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 300, boekdatum: '2025-08-01' })
      .als(contant({ boekdatum: '2025-09-01' }))
      .danOnderMeer({ bedrag: 300 });
  });

  /** The same receiver owes the koker half of a loss under another afspraak. */
  const metVerlies = (wmo: number): readonly Stap[] => [
    ...metAfspraak({ wmo: 1_000 }, { regel: vastgesteldeRegel({}, { verlies: { deel: '50', afbouw: [] } }) }),
    vaststellen({ wmo: 0 }, { vaststelling: 'v' }),
    cohort('groep2', ['groep']),
    ontwerp({ wmo: 1_000 }, { populatie: 'groep2' }, 'tweede'),
    ...sluiten(['gemeente'], 'tweede'),
    vaststellen({ wmo }, { afspraak: 'tweede', vaststelling: 'w' }),
  ];

  it('gegeven een ontvanger die aan dezelfde koker meer moet terugbetalen, dan noemt de weigering die schuld', () => {
    gegeven(...metVerlies(2_000), geld)
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 300, schulden: [{ toezegging: 'w~1~wmo', bedrag: 500 }] })
      .en({ soort: 'aandeel-terugbetalen', boekdatum: '2025-08-01', toezegging: 'w~1~wmo', bedrag: 450 })
      .als(contant())
      // What is promised less what is still owed.
      .danOnderMeer({ bedrag: 250 });
  });

  it('gegeven een ontvanger die minder moet terugbetalen dan hem is toegezegd, dan wacht de rest op ruimte', () => {
    const verhaal = gegeven(...metVerlies(1_200))
      .als(contant())
      .danWeigering('niets-contant-te-maken');
    expect(verhaal.eersteFeit()).toHaveProperty('weigering.cijfers', { open: 300, boekdatum: '2025-08-01' });
    verhaal.en(geld).als(contant()).danOnderMeer({ bedrag: 200 });
  });

  it.each([
    ['in een ander jaar', '2026-01-01', 'boekdatum-buiten-boekjaar' as const],
    ['in een afgesloten maand', '2025-01-31', 'periode-afgesloten' as const],
  ])('gegeven een boekdatum %s, dan wordt dat geweigerd', (_, boekdatum, code) => {
    gegeven(...TOEGEZEGD, geld, afsluiten())
      .als(contant({ boekdatum }))
      .danWeigering(code);
  });

  it('gegeven een bedrag van hoogstens zoveel, dan gaat dat en blijft de rest open', () => {
    gegeven(...TOEGEZEGD, geld)
      .als(contant({ hoogstens: 120 }))
      .danMutaties(
        mutatie('tegoed:buurthuis > toegezegd:wmo', 'wmo', 120),
        mutatie('vrij:wmo > besteed:wmo', 'wmo', 120),
      )
      .enStaat('tegoed:buurthuis', { wmo: 180 });
  });
});
