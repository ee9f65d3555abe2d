import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, besteden, betalen, storneren, verhogen } from '../../test-hulp/opdrachten.js';
import { DAGBESTEDING, inNoord, JEUGDHULP, koker, SCHULDHULP, voor, WERELD } from '../../test-hulp/wereld.js';

const betaald = (kleur: string, bedrag: number) =>
  mutatie('verplicht:wijk-noord > besteed:wijk-noord', kleur, bedrag, { verplichting: 'v1' });

describe('besteden uit een budget', () => {
  it('gegeven ruimte, als er wordt besteed, dan staat erbij waaraan, bij wie, waar en over welke maand', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }))
      .als(besteden({ bedrag: 40, aanbieder: 'kwintes', wijk: 'noord', periode: '2025-02', kenmerk: 'F-1' }))
      .dan('besteding-geboekt.v1', {
        boekdatum: '2025-04-01',
        mutaties: [mutatie('vrij:wijk-noord > besteed:wijk-noord', 'wmo', 40)],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'kwintes', periode: '2025-02' },
        kenmerk: 'F-1',
      })
      .enStaat('besteed:wijk-noord', { wmo: 40 });
  });

  it('gegeven een huishouden, als ervoor wordt besteed, dan draagt de besteding zijn code, en haar storno ook', () => {
    gegeven(...WERELD, { soort: 'huishoudens-opnemen', huishoudens: ['hh-a'] }, inNoord({ wmo: 100 }))
      .als(besteden({ bedrag: 40, huishouden: 'hh-a' }))
      .danOnderMeer({ kenmerken: { doel: SCHULDHULP, wijk: 'noord', huishouden: 'hh-a' } })
      .als((revisie: () => number) => storneren({ beweging: revisie() }))
      .danOnderMeer({ kenmerken: { huishouden: 'hh-a' } });
  });

  it.each([
    ['een onbekend budget', { budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['een onbekende aanbieder', { aanbieder: 'weg' }, 'onbekende-organisatie', { organisatie: 'weg' }],
    ['een onbekende wijk', { wijk: 'weg' }, 'onbekende-wijk', { wijk: 'weg' }],
    ['een onbekend huishouden', { huishouden: 'hh-x' }, 'onbekend-huishouden', { huishoudens: ['hh-x'] }],
    ['te veel', { bedrag: 101 }, 'te-weinig-ruimte', { beschikbaar: 100 }],
  ] as const)('gegeven ruimte, als een besteding %s noemt, dan wordt zij geweigerd', (_, anders, code, cijfers) => {
    gegeven(...WERELD, inNoord({ wmo: 100 }))
      .als(besteden(anders))
      .danWeigering(code, cijfers);
  });

  it('gegeven een opdracht zonder doel, dan gaat geen oormerk ongezien open', () => {
    const { doel: _, ...zonder } = besteden();
    gegeven(...WERELD, inNoord({ jeugd: 100 }))
      .als(zonder)
      .danWeigering('geen-wettige-kleur', { budget: 'wijk-noord' });
  });
});

describe('besteden op een verplichting', () => {
  const BEGIN = [
    ...WERELD,
    inNoord({ schuld: 50, wmo: 100 }),
    aangaan({ bedrag: 80, wijk: 'noord' }),
    verhogen({ bedrag: 40 }),
  ];

  it('gegeven een verplichting in twee kleuren, dan volgt de betaling de volgorde waarin zij die nam', () => {
    gegeven(...BEGIN)
      .als(betalen({ bedrag: 60 }))
      .dan('besteding-geboekt.v1', {
        boekdatum: '2025-04-01',
        verplichting: 'v1',
        mutaties: [betaald('schuld', 50), betaald('wmo', 10)],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' },
      })
      .als(betalen({ bedrag: 60 }))
      .danMutaties(betaald('wmo', 60))
      .enStaat('verplicht:wijk-noord', {})
      .enStaat('vrij:wijk-noord', { wmo: 30 });
  });

  it('gegeven een andere wijk of een ander doel in de opdracht, dan gelden die, en staat erbij waarvoor het verplicht was', () => {
    const kenmerken = { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' };
    gegeven(...BEGIN)
      .als(betalen({ bedrag: 10, wijk: 'noord', aanbieder: 'buurthuis', doel: { ...SCHULDHULP } }))
      .dan('besteding-geboekt.v1', {
        boekdatum: '2025-04-01',
        verplichting: 'v1',
        mutaties: [betaald('schuld', 10)],
        kenmerken,
      })
      .als(betalen({ bedrag: 10, wijk: 'zuid' }))
      .danOnderMeer({ kenmerken: { ...kenmerken, wijk: 'zuid', verplichtVoor: { doel: SCHULDHULP, wijk: 'noord' } } })
      .als(betalen({ bedrag: 10, doel: DAGBESTEDING, kleuren: [{ kleur: 'wmo', bedrag: 10 }] }))
      .danOnderMeer({
        kenmerken: { ...kenmerken, doel: DAGBESTEDING, verplichtVoor: { doel: SCHULDHULP, wijk: 'noord' } },
      })
      .als(betalen({ bedrag: 10, wijk: 'weg' }))
      .danWeigering('onbekende-wijk', { wijk: 'weg' })
      .als(betalen({ bedrag: 10, aanbieder: 'kwintes' }))
      .danWeigering('aanbieder-klopt-niet', { verplichting: 'v1', aanbieder: 'buurthuis', genoemd: 'kwintes' });
  });

  it('gegeven een verplichting, als er meer wordt betaald dan erop staat, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(betalen({ bedrag: 121 }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 120, nodig: 121, eersteDag: '2025-04-01' })
      .en(betalen({ bedrag: 100, boekdatum: '2025-10-01' }))
      .als(betalen({ bedrag: 21 }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 20, eersteDag: '2025-10-01' });
  });

  it('gegeven een verplichting die later op is en daarna wordt verhoogd, dan telt de laagste stand', () => {
    gegeven(
      ...BEGIN,
      betalen({ bedrag: 100, boekdatum: '2025-06-01' }),
      verhogen({ bedrag: 30, boekdatum: '2025-07-01' }),
    )
      .als(betalen({ bedrag: 21 }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 20, eersteDag: '2025-06-01' });
  });

  it('gegeven dat er nog genoeg op het budget verplicht staat, dan betaalt de ene verplichting nooit de andere', () => {
    gegeven(...BEGIN, aangaan({ verplichting: 'v2', bedrag: 20 }))
      .als(betalen({ verplichting: 'v2', bedrag: 21 }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 20 });
  });

  it('gegeven een oormerk dat op een datum verandert, dan telt het ook wanneer er wordt betaald', () => {
    const smaller = koker('schuld', voor(JEUGDHULP), { vanaf: '2025-07-01' });
    gegeven(...BEGIN, smaller)
      .als(betalen({ bedrag: 60, boekdatum: '2025-07-01' }))
      .danWeigering('geen-wettige-kleur', { verplichting: 'v1', doel: SCHULDHULP }, /koker schuld is geoormerkt/)
      .als(betalen({ bedrag: 60, boekdatum: '2025-06-30' }))
      .danMutaties(betaald('schuld', 50), betaald('wmo', 10));
  });

  it('gegeven een ander doel bij het betalen, dan moet het geld ook daarvoor mogen', () => {
    gegeven(...BEGIN)
      .als(betalen({ bedrag: 10, doel: JEUGDHULP }))
      .danWeigering('geen-wettige-kleur', { verplichting: 'v1', doel: JEUGDHULP });
  });

  it('gegeven geen verplichting, dan wordt dat geweigerd', () => {
    gegeven(...WERELD)
      .als(betalen())
      .danWeigering('onbekende-verplichting', { verplichting: 'v1' });
  });
});
