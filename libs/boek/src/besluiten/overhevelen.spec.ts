import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { overhevelen } from '../../test-hulp/opdrachten.js';
import { inNoord, WERELD } from '../../test-hulp/wereld.js';

describe('overhevelen', () => {
  it('gegeven ruimte, als zij naar een ander budget gaat, dan staat de grond erbij en houdt het geld zijn kleur', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }))
      .als(overhevelen({ bedrag: 40 }))
      .dan('budget-overgeheveld.v1', {
        boekdatum: '2025-04-01',
        grond: 'mandaat 3',
        mutaties: [mutatie('vrij:wijk-noord > vrij:fonds', 'wmo', 40)],
      })
      .enStaat('vrij:fonds', { wmo: 40 }, '2025-04-01')
      .enStaat('vrij:fonds', {}, '2025-03-31');
  });

  it('gegeven een genoemde bron, dan staat die in de gebeurtenis', () => {
    const verhaal = gegeven(...WERELD, inNoord({ wmo: 100 }));
    const uitBeweging = verhaal.revisie();
    verhaal.als(overhevelen({ bedrag: 40, uitBeweging })).danOnderMeer({ uitBeweging });
  });

  it.each([
    ['van een budget dat er niet is', { van: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['naar een budget dat er niet is', { naar: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['naar zichzelf', { naar: 'wijk-noord' }, 'zelfde-budget', { van: 'wijk-noord', naar: 'wijk-noord' }],
    ['meer dan er is', { bedrag: 101 }, 'te-weinig-ruimte', { beschikbaar: 100, nodig: 101 }],
  ] as const)('gegeven ruimte, als het gaat %s, dan wordt dat geweigerd', (_, anders, code, cijfers) => {
    gegeven(...WERELD, inNoord({ wmo: 100 }))
      .als(overhevelen(anders))
      .danWeigering(code, cijfers);
  });
});
