import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import {
  aangaan,
  afsluiten,
  afwikkelen,
  begrotingVaststellen,
  besteden,
  betalen,
  laatVrijvallen,
  ontvangen,
  overhevelen,
  storneren,
  terugbetalen,
  verhogen,
  verrekenen,
  verstrekken,
} from '../../test-hulp/opdrachten.js';
import { begroting, inNoord, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const RUIM = [...WERELD, inNoord({ schuld: 50, wmo: 500 })];

describe('een beweging storneren', () => {
  it('gegeven een besteding in twee kleuren, als zij wordt gestorneerd, dan gaat alles precies terug', () => {
    const verhaal = gegeven(...RUIM, besteden({ bedrag: 80, wijk: 'noord' }));
    const revisie = verhaal.revisie();
    verhaal
      .als(storneren({ beweging: revisie, boekdatum: '2025-05-02' }))
      .dan('beweging-gestorneerd.v1', {
        boekdatum: '2025-05-02',
        storneert: revisie,
        reden: 'dubbel geboekt',
        mutaties: [
          mutatie('besteed:wijk-noord > vrij:wijk-noord', 'wmo', 30),
          mutatie('besteed:wijk-noord > vrij:wijk-noord', 'schuld', 50),
        ],
        // The cost counted in April, so it is taken back there.
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', periode: '2025-04' },
      })
      .enStaat('vrij:wijk-noord', { wmo: 470 }, '2025-05-01')
      .enStaat('vrij:wijk-noord', { schuld: 50, wmo: 500 }, '2025-05-02')
      .enStaat('besteed:wijk-noord', {});
  });

  const OP_DE_VERPLICHTING = [...RUIM, aangaan({ bedrag: 100 })];
  const OP_HET_VOORSCHOT = [...RUIM, verstrekken({ bedrag: 100 })];
  it.each([
    ['een begroting', WERELD, begroting({ wmo: 5, werk: -3 })],
    ['een overheveling', RUIM, overhevelen()],
    ['een ontvangst', RUIM, ontvangen()],
    ['een verplichting', RUIM, aangaan()],
    ['een verhoging', OP_DE_VERPLICHTING, verhogen()],
    ['een vrijval', OP_DE_VERPLICHTING, laatVrijvallen()],
    ['een afwikkeling', OP_DE_VERPLICHTING, afwikkelen()],
    ['een betaling op een verplichting', OP_DE_VERPLICHTING, betalen()],
    ['een voorschot', RUIM, verstrekken()],
    [
      'een voorschot op een verplichting',
      OP_DE_VERPLICHTING,
      verstrekken({ verplichting: 'v1', ontvanger: 'buurthuis' }),
    ],
    ['een terugbetaling', OP_HET_VOORSCHOT, terugbetalen()],
    ['een verrekening', OP_HET_VOORSCHOT, verrekenen()],
  ])('gegeven %s, als die wordt gestorneerd, dan zijn alle standen als ervoor', (_, gegevens, opdracht) => {
    const standen = (verhaal: ReturnType<typeof gegeven>): unknown => ({
      rekeningen: [...verhaal.toestand.saldi].map(([naam, saldo]) => [naam, saldo.eind]).filter(([, s]) => s !== 0),
      posten: [...verhaal.toestand.verplichtingen, ...verhaal.toestand.voorschotten]
        .map(([naam, { saldo }]) => [naam, saldo.eind])
        .filter(([, stand]) => stand !== 0),
    });
    const ervoor = standen(gegeven(...gegevens));
    const verhaal = gegeven(...gegevens, opdracht);
    expect(standen(verhaal)).not.toEqual(ervoor);
    const revisie = verhaal.revisie();
    const { mutaties } = verhaal.toestand.bewegingen.lees(revisie)!;
    verhaal
      .als(storneren({ beweging: revisie }))
      .danMutaties(...mutaties.map(({ van, naar, ...rest }) => ({ van: naar, naar: van, ...rest })).reverse());
    expect(standen(verhaal)).toEqual(ervoor);
  });

  it('gegeven een storno, dan kan die niet worden gestorneerd, en de beweging niet nog eens', () => {
    const verhaal = gegeven(
      ...RUIM,
      genaamd('b', besteden()),
      genaamd('s', (r) => storneren({ beweging: r() })),
    );
    const [beweging, storno] = [verhaal.revisie('b'), verhaal.revisie('s')];
    verhaal
      .als(storneren({ beweging: storno }))
      .danWeigering('storno-van-storno', { beweging: storno, storneert: beweging })
      .als(storneren({ beweging }))
      .danWeigering('al-gestorneerd', { beweging });
  });

  it('gegeven een beweging, als haar storno eerder zou tellen, dan wordt dat geweigerd; op de dag zelf mag het', () => {
    gegeven(...RUIM, genaamd('b', besteden({ boekdatum: '2025-04-10' })))
      .als((r) => storneren({ beweging: r('b'), boekdatum: '2025-04-09' }))
      .danWeigering('storno-te-vroeg', { boekdatum: '2025-04-09', telt: '2025-04-10' })
      .als((r) => storneren({ beweging: r('b'), boekdatum: '2025-04-10' }))
      .danOnderMeer({ boekdatum: '2025-04-10' });
  });

  it('gegeven een beweging in een afgesloten maand, dan telt haar storno in een open maand', () => {
    gegeven(...RUIM, genaamd('b', besteden({ boekdatum: '2025-01-10' })), afsluiten())
      .als((r) => storneren({ beweging: r('b'), boekdatum: '2025-01-31' }))
      .danWeigering('periode-afgesloten')
      .als((r) => storneren({ beweging: r('b'), boekdatum: '2025-02-01', hoortBij: '2025-01' }))
      .danOnderMeer({ hoortBij: '2025-01' });
  });

  it('gegeven een besteding van februari, als haar storno bij januari hoort, dan gaan de kosten terug in februari', () => {
    gegeven(...RUIM, genaamd('b', besteden({ bedrag: 80, wijk: 'noord', boekdatum: '2025-02-02' })), afsluiten())
      .als((r) => storneren({ beweging: r('b'), boekdatum: '2025-02-02', hoortBij: '2025-01' }))
      .danOnderMeer({ hoortBij: '2025-01', kenmerken: { doel: SCHULDHULP, wijk: 'noord', periode: '2025-02' } });
  });

  it('gegeven geld dat intussen is gebruikt, als de ontvangst wordt gestorneerd, dan noemt de weigering de eerste dag', () => {
    gegeven(...WERELD, genaamd('in', ontvangen()), besteden({ bedrag: 70, boekdatum: '2025-07-07' }))
      .als((r) => storneren({ beweging: r('in') }))
      .danWeigering('te-weinig-ruimte', {
        rekening: 'vrij:wijk-noord',
        eersteDag: '2025-07-07',
        stand: 30,
        nodig: 100,
      });
  });

  it.each([
    ['een gebeurtenis zonder geld', 0],
    ['een revisie die er niet is', 999],
  ])('gegeven %s, dan is er niets te storneren', (_, beweging) => {
    gegeven(...RUIM)
      .als(storneren({ beweging }))
      .danWeigering('onbekende-beweging', { beweging });
  });

  it('gegeven een beweging waaruit is geput, dan moet eerst terug wat eruit kwam', () => {
    gegeven(...WERELD, genaamd('in', inNoord({ wmo: 100 })))
      .en(genaamd('uit', (r) => overhevelen({ bedrag: 40, uitBeweging: r('in') })))
      .als((r) => storneren({ beweging: r('in') }))
      .danWeigering('storno-niet-mogelijk', { rekening: 'vrij:wijk-noord', kleur: 'wmo', geput: 40 })
      .en((r) => storneren({ beweging: r('uit') }))
      .als((r) => storneren({ beweging: r('in') }))
      .danMutaties(mutatie('vrij:wijk-noord > bron:gemeente', 'wmo', 100));
  });

  it('gegeven één beweging naar twee budgetten, als uit één is geput, dan kan zij als geheel niet terug', () => {
    const regels = ['fonds', 'wijk-noord'].map((budget) => ({ budget, kleur: 'wmo', bedrag: 100 }));
    gegeven(...WERELD, genaamd('in', begrotingVaststellen({ regels })))
      .en((r) => besteden({ bedrag: 1, uitBeweging: r('in') }))
      .als((r) => storneren({ beweging: r('in') }))
      .danWeigering('storno-niet-mogelijk', { rekening: 'vrij:wijk-noord', geput: 1 });
  });
});

describe('een storno op een verplichting', () => {
  const BEGIN = [...RUIM, genaamd('aangegaan', aangaan({ bedrag: 100 }))];

  it('gegeven een afgewikkelde verplichting, als een betaling wordt gestorneerd, dan is zij weer open', () => {
    gegeven(...BEGIN, genaamd('betaald', betalen({ bedrag: 100 })), afwikkelen())
      .en((r) => storneren({ beweging: r('betaald') }))
      .als(betalen({ bedrag: 90 }))
      .danOnderMeer({ verplichting: 'v1' });
  });

  it('gegeven een afgewikkelde verplichting, als een voorschot daarop wordt gestorneerd, dan is zij weer open', () => {
    gegeven(
      ...BEGIN,
      genaamd('voorschot', verstrekken({ bedrag: 100, verplichting: 'v1', ontvanger: 'buurthuis' })),
      afwikkelen(),
    )
      .en((r) => storneren({ beweging: r('voorschot') }))
      .als(betalen({ bedrag: 90 }))
      .danOnderMeer({ verplichting: 'v1' });
  });

  it('gegeven twee afwikkelingen, als de eerste (zonder geld) wordt gestorneerd, dan blijft de tweede staan', () => {
    gegeven(...BEGIN, genaamd('betaald', betalen({ bedrag: 100 })), genaamd('eerste', afwikkelen()))
      .en((r) => storneren({ beweging: r('betaald') }))
      .en(laatVrijvallen({ bedrag: 100 }))
      .en(afwikkelen())
      .en((r) => storneren({ beweging: r('eerste') }))
      .als(verhogen())
      .danWeigering('verplichting-afgewikkeld', { verplichting: 'v1' });
  });

  it('gegeven dat er evenveel af ging als er bij kwam, dan moet dat eerst terug voor de verplichting zelf', () => {
    gegeven(...BEGIN, genaamd('betaald', betalen({ bedrag: 30 })), genaamd('verhoogd', verhogen({ bedrag: 30 })))
      .als((r) => storneren({ beweging: r('aangegaan') }))
      .danWeigering('storno-niet-mogelijk', { verplichting: 'v1' })
      .en((r) => storneren({ beweging: r('betaald') }))
      .en((r) => storneren({ beweging: r('verhoogd') }))
      .als((r) => storneren({ beweging: r('aangegaan') }))
      .danOnderMeer({ storneert: expect.any(Number) as number });
  });

  it('gegeven een teruggenomen verplichting, dan kan daar niets meer op', () => {
    gegeven(...BEGIN)
      .en((r) => storneren({ beweging: r('aangegaan') }))
      .als(betalen({ bedrag: 1 }))
      .danWeigering('verplichting-afgewikkeld', { verplichting: 'v1' });
  });

  it.each([
    ['verhoogd', verhogen({ bedrag: 20 }), 120],
    ['betaald', betalen({ bedrag: 20 }), 80],
    ['vrijgevallen', laatVrijvallen({ bedrag: 20 }), 80],
    ['afgewikkeld', afwikkelen(), 0],
  ])('gegeven dat er daarna is %s, dan moet dat eerst terug', (_, opdracht, open) => {
    gegeven(...BEGIN, genaamd('daarna', opdracht))
      .als((r) => storneren({ beweging: r('aangegaan') }))
      .danWeigering('storno-niet-mogelijk', { verplichting: 'v1', open })
      .en((r) => storneren({ beweging: r('daarna') }))
      .als((r) => storneren({ beweging: r('aangegaan') }))
      .danMutaties(
        mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 50, { verplichting: 'v1' }),
        mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'schuld', 50, { verplichting: 'v1' }),
      );
  });
});

describe('een storno op een stelpost', () => {
  it('gegeven een stelpost die is ingevuld, dan kan de begroting niet meer terug zolang de invulling staat', () => {
    const regels = [{ budget: 'wijk-noord', kleur: 'wmo', bedrag: -500 }];
    gegeven(
      ...WERELD,
      genaamd('begroot', { soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'raad', regels }),
    )
      .en({
        soort: 'begroting-wijzigen',
        boekdatum: '2025-02-01',
        besluit: 'raad 2',
        regels: [{ budget: 'wijk-noord', kleur: 'wmo', wijziging: 500, nieuwBedrag: 0 }],
      })
      .als((r) => storneren({ beweging: r('begroot') }))
      .danWeigering('stelpost-boven-nul', { rekening: 'stelpost:wijk-noord', bedrag: 500, stand: 0 });
  });
});
