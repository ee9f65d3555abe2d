import { gegeven } from '../../test-hulp/beproef.js';
import { meldDoorbesteding, meldInzet, TWEE_CONTRACTEN } from '../../test-hulp/contracten.js';
import { contract } from '../../test-hulp/opdrachten.js';
import { WERELD } from '../../test-hulp/wereld.js';

describe('melden wat er onder een contract is gedaan', () => {
  it('gegeven een contract met capaciteit, dan staat de inzet erbij wat er toen was', () => {
    gegeven(...TWEE_CONTRACTEN)
      .als(meldInzet({ wachtlijst: 3, namens: 'buurthuis' }))
      .dan('inzet-gemeld.v1', {
        ...{ boekdatum: '2025-03-31', ondersteuningsopdracht: 'oo1', periode: '2025-03' },
        ...{ gebruikt: 9, wachtlijst: 3, capaciteit: 10, eenheid: 'plaatsen' },
      });
  });

  it('gegeven een afgesproken deel, dan staat erbij wat aan wie is doorbesteed', () => {
    gegeven(...TWEE_CONTRACTEN)
      .als(meldDoorbesteding({ kenmerk: 'D-3' }))
      .dan('doorbesteding-gemeld.v1', {
        ...{ boekdatum: '2025-03-31', ondersteuningsopdracht: 'oo1', periode: '2025-03' },
        ...{ aan: 'kwintes', bedrag: 500, kenmerk: 'D-3' },
      });
  });

  it.each([
    ['van een ander', meldInzet({ namens: 'kwintes' }), 'onbekende-ondersteuningsopdracht'],
    ['van een ander', meldDoorbesteding({ namens: 'kwintes' }), 'onbekende-ondersteuningsopdracht'],
    ['zonder capaciteit', meldInzet({ ondersteuningsopdracht: 'oo2' }), 'contract-zonder-capaciteit'],
    ['zonder deel', meldDoorbesteding({ ondersteuningsopdracht: 'oo2' }), 'contract-zonder-doorbesteding'],
    ['aan zichzelf', meldDoorbesteding({ aan: 'buurthuis' }), 'zelfde-aanbieder'],
    ['aan niemand', meldDoorbesteding({ aan: 'weg' }), 'onbekende-organisatie'],
    ['van een ander jaar', meldInzet({ periode: '2024-12' }), 'boekdatum-buiten-boekjaar'],
  ] as const)('gegeven een melding %s, dan wordt zij geweigerd', (_, opdracht, code) => {
    gegeven(...TWEE_CONTRACTEN)
      .als(opdracht)
      .danWeigering(code);
  });
});

describe('wat een contract zegt', () => {
  const met = (anders: object) => gegeven(...WERELD).als(contract(anders));

  it('kan een vorm naast een andere noemen, en een deel voor andere aanbieders', () => {
    const financiering = [{ vanaf: '2025-01-01', vorm: 'functiegericht', naast: ['populatie'] }] as const;
    met({ financiering, doorbesteding: { procent: '15' } }).danOnderMeer({ financiering });
  });

  it.each([
    ['tweemaal dezelfde vorm', { financiering: [{ vanaf: '2025-01-01', vorm: 'product', naast: ['product'] }] }],
    ['meer dan alles voor anderen', { doorbesteding: { procent: '101' } }],
    ['niets voor anderen', { doorbesteding: { procent: '0' } }],
    ['een resultaat zonder bonus of malus', { resultaat: { maat: { maat: 'm', naam: 'm', van: '0', tot: '1' } } }],
  ])('gegeven %s, dan wordt het geweigerd', (_, anders) => {
    met(anders).danWeigering('contract-klopt-niet', { fouten: [expect.objectContaining({})] });
  });
});
