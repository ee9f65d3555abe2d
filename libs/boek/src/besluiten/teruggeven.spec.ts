import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import { besteden, ontvangen, teruggeven } from '../../test-hulp/opdrachten.js';
import { inNoord, koker, VRIJ, WERELD } from '../../test-hulp/wereld.js';

describe('geld teruggeven', () => {
  it('gegeven ruimte, als er wordt teruggegeven, dan gaat het naar de financier van zijn koker, met de grond', () => {
    gegeven(...WERELD, inNoord({ werk: 100 }))
      .als(teruggeven({ bedrag: 30, kenmerk: 'T-1' }))
      .dan('bedrag-teruggegeven.v1', {
        boekdatum: '2025-04-01',
        grond: 'te veel ontvangen',
        mutaties: [mutatie('vrij:wijk-noord > bron:rijk', 'werk', 30)],
        kenmerk: 'T-1',
      });
  });

  it('gegeven een genoemde ontvangst, dan gaat het terug naar wie het betaalde, wie nu ook financier is', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }), genaamd('in', ontvangen({ organisatie: 'kwintes', bedrag: 50 })))
      .en(koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-04-01' }))
      .als((r) => teruggeven({ bedrag: 50, uitBeweging: r('in') }))
      .danMutaties(mutatie('vrij:wijk-noord > bron:kwintes', 'wmo', 50))
      .enStaat('bron:kwintes', {})
      .als((r) => teruggeven({ bedrag: 1, uitBeweging: r('in') }))
      .danWeigering('bron-uitgeput', { over: 0, nodig: 1 });
  });

  it('gegeven een genoemde beweging die niet van een financier kwam, dan gaat het terug naar wie de kleur inbracht', () => {
    gegeven(...WERELD, ontvangen({ budget: 'fonds', organisatie: 'kwintes' }))
      .en({ soort: 'overhevelen', boekdatum: '2025-04-01', van: 'fonds', naar: 'wijk-noord', bedrag: 100, grond: 'g' })
      .als((r) => teruggeven({ bedrag: 40, uitBeweging: r() }))
      .danMutaties(mutatie('vrij:wijk-noord > bron:kwintes', 'wmo', 40));
  });

  it('gegeven een genoemde ontvangst van wie al geld terugkreeg, dan niet meer dan die nog in het boek heeft', () => {
    gegeven(...WERELD, genaamd('in', ontvangen({ organisatie: 'kwintes', bedrag: 100 })))
      .en(teruggeven({ bedrag: 60 }))
      .en(ontvangen({ bedrag: 60 }))
      .als((r) => teruggeven({ bedrag: 100, uitBeweging: r('in') }))
      .danWeigering('bron-uitgeput', { rekening: 'bron:kwintes', over: 40, nodig: 100 })
      .als((r) => teruggeven({ bedrag: 40, uitBeweging: r('in') }))
      .danMutaties(mutatie('vrij:wijk-noord > bron:kwintes', 'wmo', 40))
      .enStaat('bron:kwintes', {});
  });

  it('gegeven twee die inbrachten, dan eerst naar wie nu betaalt, tot wat die inbracht, en dan naar de ander', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }), koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-03-01' }))
      .en(ontvangen({ bedrag: 30, koker: 'wmo', boekdatum: '2025-03-02' }))
      .als(teruggeven({ bedrag: 50 }))
      .danMutaties(
        mutatie('vrij:wijk-noord > bron:rijk', 'wmo', 30),
        mutatie('vrij:wijk-noord > bron:gemeente', 'wmo', 20),
      )
      .enStaat('bron:rijk', {});
  });

  it.each([
    ['een onbekend budget', { budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    [
      'meer dan er op een latere dag is',
      { bedrag: 21 },
      'te-weinig-ruimte',
      { beschikbaar: 20, eersteDag: '2025-09-09' },
    ],
  ] as const)('gegeven ruimte, als een teruggave %s noemt, dan wordt zij geweigerd', (_, anders, code, cijfers) => {
    gegeven(...WERELD, inNoord({ wmo: 100 }), besteden({ bedrag: 80, boekdatum: '2025-09-09' }))
      .als(teruggeven(anders))
      .danWeigering(code, cijfers);
  });
});
