import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { terugbetalen, verrekenen, verstrekken } from '../../test-hulp/opdrachten.js';
import { inNoord, JEUGDHULP, koker, SCHULDHULP, voor, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ schuld: 50, wmo: 100 }), verstrekken({ bedrag: 80, wijk: 'noord' })];
const besteed = (kleur: string, bedrag: number) =>
  mutatie('voorschot:wijk-noord > besteed:wijk-noord', kleur, bedrag, { voorschot: 's1' });

describe('een voorschot verrekenen', () => {
  it('gegeven een voorschot in twee kleuren, als een deel is ingelost of kwijtgescholden, dan is dat besteed, op volgorde', () => {
    gegeven(...BEGIN)
      .als(verrekenen({ bedrag: 60 }))
      .dan('voorschot-verrekend.v1', {
        boekdatum: '2025-04-01',
        voorschot: 's1',
        reden: 'tegenprestatie geleverd',
        mutaties: [besteed('schuld', 50), besteed('wmo', 10)],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'kwintes' },
      })
      .enStaat('besteed:wijk-noord', { schuld: 50, wmo: 10 })
      .enStaat('voorschot:wijk-noord', { wmo: 20 });
  });

  it('gegeven te weinig dat open staat, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN, terugbetalen({ bedrag: 30, boekdatum: '2025-07-01' }))
      .als(verrekenen({ bedrag: 51 }))
      .danWeigering('voorschot-te-klein', { beschikbaar: 50, nodig: 51, eersteDag: '2025-07-01' });
  });

  it('gegeven een oormerk dat intussen anders is, dan mag het niet alsnog besteding worden', () => {
    gegeven(...BEGIN, koker('schuld', voor(JEUGDHULP), { vanaf: '2025-03-01' }))
      .als(verrekenen({ bedrag: 60 }))
      .danWeigering('geen-wettige-kleur', { voorschot: 's1', kleur: 'schuld', doel: SCHULDHULP });
  });

  it('gegeven geen voorschot, dan wordt dat geweigerd', () => {
    gegeven(...WERELD)
      .als(verrekenen())
      .danWeigering('onbekend-voorschot', { voorschot: 's1' });
  });
});
