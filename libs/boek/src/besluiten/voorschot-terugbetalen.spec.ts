import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, terugbetalen, verstrekken, verrekenen } from '../../test-hulp/opdrachten.js';
import { inNoord, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ schuld: 50, wmo: 100 }), verstrekken({ bedrag: 80, wijk: 'noord' })];
const terug = (kleur: string, bedrag: number) =>
  mutatie('voorschot:wijk-noord > vrij:wijk-noord', kleur, bedrag, { voorschot: 's1' });

describe('een voorschot terugbetalen', () => {
  it('gegeven een voorschot in twee kleuren, als een deel terugkomt, dan komt de laatste kleur het eerst terug', () => {
    gegeven(...BEGIN)
      .als(terugbetalen({ bedrag: 40, kenmerk: 'B-3' }))
      .dan('voorschot-terugbetaald.v1', {
        boekdatum: '2025-04-01',
        voorschot: 's1',
        mutaties: [terug('wmo', 30), terug('schuld', 10)],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'kwintes' },
        kenmerk: 'B-3',
      })
      .als(terugbetalen({ bedrag: 40 }))
      .danMutaties(terug('schuld', 40))
      .enStaat('vrij:wijk-noord', { schuld: 50, wmo: 100 });
  });

  it('gegeven een voorschot, als er meer terugkomt dan open staat, op welke dag ook, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(terugbetalen({ bedrag: 81 }))
      .danWeigering('voorschot-te-klein', { beschikbaar: 80, nodig: 81, eersteDag: '2025-04-01' })
      .en(verrekenen({ bedrag: 70, boekdatum: '2025-06-15' }))
      .als(terugbetalen({ bedrag: 11 }))
      .danWeigering('voorschot-te-klein', { beschikbaar: 10, eersteDag: '2025-06-15' });
  });

  it('gegeven een voorschot uit een subsidie voor het hele jaar, als het terugkomt, dan is het weer verplicht en niet vrij', () => {
    gegeven(
      ...WERELD,
      inNoord({ wmo: 100 }),
      aangaan({ bedrag: 80, vrijval: 'na-het-jaar' }),
      verstrekken({ bedrag: 60, verplichting: 'v1', ontvanger: 'buurthuis' }),
    )
      .als(terugbetalen({ bedrag: 60 }))
      .danMutaties(
        mutatie('voorschot:wijk-noord > verplicht:wijk-noord', 'wmo', 60, { voorschot: 's1', verplichting: 'v1' }),
      )
      .enStaat('vrij:wijk-noord', { wmo: 20 })
      .enStaat('verplicht:wijk-noord', { wmo: 80 });
  });

  it('gegeven geen voorschot, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(terugbetalen({ voorschot: 'weg' }))
      .danWeigering('onbekend-voorschot', { voorschot: 'weg' });
  });
});
