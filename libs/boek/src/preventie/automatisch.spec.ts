import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { ontvangen } from '../../test-hulp/opdrachten.js';
import { cohort, metAfspraak, ontwerp, sluiten, tweedeVersie, vaststellen } from '../../test-hulp/vaststellingen.js';

/** A promise of 300 that counts from 1 July. */
const toegezegd = (automatisch: boolean): readonly Stap[] => [
  ...metAfspraak({ wmo: 1_000 }, { meer: { automatisch } }),
  vaststellen({ wmo: 0 }),
];
const geld = (boekdatum: string, bedrag = 1_000) => ontvangen({ boekdatum, budget: 'wmo', koker: 'wmo', bedrag });

describe('geld dat vrijkomt op een eerdere dag dan de toezegging', () => {
  it('gegeven een ontvangst die voor de toezegging telt, dan wordt zij betaald op de dag van de toezegging', () => {
    gegeven(...toegezegd(true))
      .en(geld('2025-05-15'))
      .enStaat('vrij:wmo', { wmo: 1_000 }, '2025-06-30')
      .enStaat('tegoed:buurthuis', {}, '2025-06-30')
      .enStaat('vrij:wmo', { wmo: 700 }, '2025-07-01')
      .enStaat('besteed:wmo', { wmo: 300 }, '2025-07-01')
      .enStaat('tegoed:buurthuis', {}, '2025-07-01');
  });

  it('gegeven toezeggingen van verschillende dagen, dan wordt elke betaald op haar eigen dag, de oudste eerst', () => {
    const tweede = [
      cohort('groep2', ['groep']),
      ontwerp(
        { wmo: 1_000 },
        { automatisch: true, populatie: 'groep2', aanbieders: [{ organisatie: 'kwintes', gewicht: 1 }] },
        'tweede',
      ),
      ...sluiten(['gemeente'], 'tweede'),
      vaststellen({ wmo: 0 }, { afspraak: 'tweede', boekdatum: '2025-09-01' }),
    ];
    gegeven(...toegezegd(true), ...tweede)
      .en(geld('2025-05-15', 400))
      .enStaat('vrij:wmo', { wmo: 400 }, '2025-06-30')
      .enStaat('vrij:wmo', { wmo: 100 }, '2025-08-31')
      .enStaat('vrij:wmo', {}, '2025-09-01')
      .enStaat('tegoed:buurthuis', {})
      .enStaat('tegoed:kwintes', { wmo: 200 });
  });
});

describe('een afspraak die later wel of niet automatisch wordt', () => {
  it('gegeven een nieuwe versie die automatisch is, dan wacht ook wat al was toegezegd op geld', () => {
    gegeven(...toegezegd(false), ...tweedeVersie({ wmo: 1_000 }, { automatisch: true }))
      .en(geld('2025-08-01'))
      .enStaat('tegoed:buurthuis', {})
      .enStaat('vrij:wmo', { wmo: 700 });
  });

  it('gegeven een nieuwe versie die dat niet meer is, dan gaat er niets meer vanzelf', () => {
    gegeven(...toegezegd(true), ...tweedeVersie({ wmo: 1_000 }, { automatisch: false }))
      .en(geld('2025-08-01'))
      .enStaat('tegoed:buurthuis', { wmo: 300 })
      .enStaat('vrij:wmo', { wmo: 1_000 });
  });

  it('gegeven een nieuwe versie die nog niet is gesloten, dan geldt wat gesloten is', () => {
    gegeven(...toegezegd(false), ...tweedeVersie({ wmo: 1_000 }, { automatisch: true }).slice(0, -1))
      .en(geld('2025-08-01'))
      .enStaat('tegoed:buurthuis', { wmo: 300 });
  });
});
