import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, afwikkelen, storneren, verhogen } from '../../test-hulp/opdrachten.js';
import { inNoord, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ schuld: 100, wmo: 100 }), aangaan({ bedrag: 60, wijk: 'noord' })];

describe('een verplichting verhogen', () => {
  it('gegeven een verplichting, als zij omhoog gaat, dan kiest het nieuwe geld zijn eigen kleuren', () => {
    const { toestand } = gegeven(...BEGIN)
      .als(verhogen({ bedrag: 70, kenmerk: 'C-12b' }))
      .dan('verplichting-verhoogd.v1', {
        boekdatum: '2025-04-01',
        verplichting: 'v1',
        mutaties: [
          mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'schuld', 40, { verplichting: 'v1' }),
          mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'wmo', 30, { verplichting: 'v1' }),
        ],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' },
        kenmerk: 'C-12b',
      });
    expect(toestand.verplichtingen.lees('v1')?.saldo.eind).toBe(130);
  });

  it('gegeven genoemde kleuren en een bron, dan gelden die', () => {
    const verhaal = gegeven(...WERELD, inNoord({ schuld: 100, wmo: 100 }));
    const uitBeweging = verhaal.revisie();
    verhaal
      .en(aangaan({ bedrag: 60 }))
      .als(verhogen({ bedrag: 10, kleuren: [{ kleur: 'wmo', bedrag: 10 }], uitBeweging }))
      .danOnderMeer({ uitBeweging, mutaties: [{ kleur: 'wmo', bedrag: 10 }] });
  });

  it('gegeven te weinig ruimte, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(verhogen({ bedrag: 141 }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: 140, nodig: 141 });
  });

  it('gegeven een dag voordat de verplichting telt, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(verhogen({ boekdatum: '2025-03-31' }))
      .danWeigering('verplichting-telt-nog-niet', { verplichting: 'v1', boekdatum: '2025-03-31', vanaf: '2025-04-01' });
  });

  it('gegeven geen verplichting, of een die is afgewikkeld of teruggenomen, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(verhogen({ verplichting: 'weg' }))
      .danWeigering('onbekende-verplichting', { verplichting: 'weg' })
      .en(afwikkelen())
      .als(verhogen())
      .danWeigering('verplichting-afgewikkeld', { verplichting: 'v1' });
    gegeven(...BEGIN)
      .en((r) => storneren({ beweging: r() }))
      .als(verhogen())
      .danWeigering('verplichting-afgewikkeld', { verplichting: 'v1' });
  });
});
