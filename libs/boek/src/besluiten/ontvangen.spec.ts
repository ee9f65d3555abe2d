import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { ontvangen } from '../../test-hulp/opdrachten.js';
import { koker, VRIJ, WERELD } from '../../test-hulp/wereld.js';

describe('geld ontvangen', () => {
  it('gegeven een koker, als er geld in komt, dan komt het van zijn financier, met de grond', () => {
    gegeven(...WERELD)
      .als(ontvangen({ bedrag: 70, kenmerk: 'O-1' }))
      .dan('ontvangst-geboekt.v1', {
        boekdatum: '2025-04-01',
        grond: 'nota 7',
        mutaties: [mutatie('bron:gemeente > vrij:wijk-noord', 'wmo', 70)],
        kenmerk: 'O-1',
      });
  });

  it('gegeven een financier die op een datum wisselt, dan betaalt die van de boekdatum', () => {
    gegeven(...WERELD, koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-04-01' }))
      .als(ontvangen({ boekdatum: '2025-03-31' }))
      .danMutaties(mutatie('bron:gemeente > vrij:wijk-noord', 'wmo', 100))
      .als(ontvangen({ boekdatum: '2025-04-01' }))
      .danMutaties(mutatie('bron:rijk > vrij:wijk-noord', 'wmo', 100));
  });

  it('gegeven een ander die betaalt, dan komt het van die organisatie', () => {
    gegeven(...WERELD)
      .als(ontvangen({ organisatie: 'kwintes' }))
      .danMutaties(mutatie('bron:kwintes > vrij:wijk-noord', 'wmo', 100));
  });

  it('gegeven een externe koker, dan mag zijn geld wel binnenkomen', () => {
    gegeven(...WERELD)
      .als(ontvangen({ koker: 'zvw' }))
      .danMutaties(mutatie('bron:verzekeraar > vrij:wijk-noord', 'zvw', 100));
  });

  it.each([
    ['een onbekend budget', { budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['een onbekende koker', { koker: 'weg' }, 'onbekende-koker', { koker: 'weg', boekdatum: '2025-04-01' }],
    ['een onbekende organisatie', { organisatie: 'weg' }, 'onbekende-organisatie', { organisatie: 'weg' }],
  ] as const)('gegeven een boek, als een ontvangst %s noemt, dan wordt zij geweigerd', (_, anders, code, cijfers) => {
    gegeven(...WERELD)
      .als(ontvangen(anders))
      .danWeigering(code, cijfers);
  });

  it('gegeven het budget van een koker, dan komt er alleen geld van die koker binnen', () => {
    gegeven(...WERELD)
      .als(ontvangen({ budget: 'opvang', koker: 'wmo' }))
      .danWeigering('koker-en-budget-verschillen', { budget: 'opvang', koker: 'opvang', kleur: 'wmo' });
  });
});
