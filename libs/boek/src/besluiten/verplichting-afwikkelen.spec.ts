import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, afwikkelen, betalen, storneren, verhogen } from '../../test-hulp/opdrachten.js';
import { inNoord, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ schuld: 50, wmo: 100 }), aangaan({ bedrag: 100, boekdatum: '2025-02-01' })];

describe('een verplichting afwikkelen', () => {
  it('gegeven een deels betaalde verplichting, als zij wordt afgewikkeld, dan valt de rest vrij en kan er niets meer mee', () => {
    gegeven(...BEGIN, betalen({ bedrag: 70 }))
      .als(afwikkelen())
      .dan('verplichting-afgewikkeld.v1', {
        boekdatum: '2025-04-01',
        verplichting: 'v1',
        reden: 'geleverd',
        mutaties: [mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 30, { verplichting: 'v1' })],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' },
      })
      .als(afwikkelen())
      .danWeigering('verplichting-afgewikkeld', { verplichting: 'v1' })
      .als(betalen({ bedrag: 1 }))
      .danWeigering('verplichting-afgewikkeld');
  });

  it('gegeven een geheel betaalde verplichting, dan beweegt er niets', () => {
    gegeven(...BEGIN, betalen({ bedrag: 100 }))
      .als(afwikkelen())
      .danMutaties()
      .als(verhogen())
      .danWeigering('verplichting-afgewikkeld');
  });

  it('gegeven geld voor het hele jaar, dan is zij pas af te wikkelen als het op is', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }), aangaan({ vrijval: 'na-het-jaar' }))
      .en(betalen({ bedrag: 60 }))
      .als(afwikkelen())
      .danWeigering('vrijval-niet-binnen-jaar', { verplichting: 'v1', bedrag: 40 })
      .en(betalen({ bedrag: 40 }))
      .als(afwikkelen())
      .danMutaties();
  });

  it.each([
    ['een rest', 70],
    ['geen rest', 100],
  ])('gegeven %s en een latere betaling, dan kan zij niet eerder worden afgewikkeld', (_, bedrag) => {
    gegeven(...BEGIN, betalen({ bedrag, boekdatum: '2025-06-01' }))
      .als(afwikkelen({ boekdatum: '2025-05-31' }))
      .danWeigering('verplichting-te-klein', { opDatum: 100, eind: 100 - bedrag })
      .als(afwikkelen({ boekdatum: '2025-06-01' }))
      .danOnderMeer({ verplichting: 'v1' });
  });

  it('gegeven een verplichting zonder rest, dan kan zij niet worden afgewikkeld voordat zij er was', () => {
    gegeven(...BEGIN, betalen({ bedrag: 100, boekdatum: '2025-06-01' }))
      .als(afwikkelen({ boekdatum: '2025-01-15' }))
      .danWeigering('verplichting-te-klein', { laatsteBoeking: '2025-06-01' }, /2025-06-01/);
  });

  it('gegeven een storno van de afwikkeling, dan is zij weer open', () => {
    gegeven(...BEGIN, afwikkelen())
      .en((r) => storneren({ beweging: r() }))
      .als(betalen({ bedrag: 100 }))
      .danOnderMeer({ verplichting: 'v1' });
  });

  it('gegeven geen verplichting, dan wordt dat geweigerd', () => {
    gegeven(...WERELD)
      .als(afwikkelen())
      .danWeigering('onbekende-verplichting', { verplichting: 'v1' });
  });
});
