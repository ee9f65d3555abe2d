import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { besteden, verlagen } from '../../test-hulp/opdrachten.js';
import { inNoord, koker, VRIJ, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ wmo: 100, werk: 300 })];

describe('een budget verlagen', () => {
  it('gegeven ruimte in twee kleuren, als een budget omlaag gaat, dan krijgt elke financier zijn deel terug, naar rato', () => {
    gegeven(...BEGIN)
      .als(verlagen({ bedrag: 40, kenmerk: 'K-1' }))
      .dan('budget-verlaagd.v1', {
        boekdatum: '2025-04-01',
        besluit: 'college 2025-03-04',
        mutaties: [
          mutatie('vrij:wijk-noord > bron:rijk', 'werk', 30),
          mutatie('vrij:wijk-noord > bron:gemeente', 'wmo', 10),
        ],
        kenmerk: 'K-1',
      })
      .enStaat('bron:rijk', { werk: -270 });
  });

  it('gegeven een financier die op een datum wisselt, dan gaat het terug naar wie het inbracht', () => {
    gegeven(...BEGIN, koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-04-01' }))
      .als(verlagen({ bedrag: 10, kleuren: [{ kleur: 'wmo', bedrag: 10 }] }))
      .danMutaties(mutatie('vrij:wijk-noord > bron:gemeente', 'wmo', 10));
  });

  it.each([
    ['een onbekend budget', { budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['meer dan er is', { bedrag: 401 }, 'te-weinig-ruimte', { beschikbaar: 400, nodig: 401 }],
    [
      'kleuren die niet optellen',
      { kleuren: [{ kleur: 'wmo', bedrag: 1 }] },
      'kleuren-tellen-niet-op',
      { som: 1, nodig: 100 },
    ],
  ] as const)('gegeven ruimte, als een verlaging %s noemt, dan wordt zij geweigerd', (_, anders, code, cijfers) => {
    gegeven(...BEGIN)
      .als(verlagen(anders))
      .danWeigering(code, cijfers);
  });

  it('gegeven een latere besteding, dan noemt de weigering de dag die breekt', () => {
    gegeven(...BEGIN, besteden({ bedrag: 390, boekdatum: '2025-12-31' }))
      .als(verlagen({ bedrag: 11 }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: 10, eersteDag: '2025-12-31' });
  });
});
