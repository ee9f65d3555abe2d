import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import {
  aangaan,
  begrotingVaststellen,
  besteden,
  betalen,
  euro,
  laatVrijvallen,
  ontvangen,
  overhevelen,
  storneren,
  verhogen,
} from '../../test-hulp/opdrachten.js';
import { begroting, DAGBESTEDING, inNoord, JEUGDHULP, WERELD } from '../../test-hulp/wereld.js';

const besteed = (kleur: string, bedrag: number) => mutatie('vrij:wijk-noord > besteed:wijk-noord', kleur, bedrag);

/** Karima: 60,000 promised to the shelter for the year; she moves on 1 April. */
const KARIMA = [
  ...WERELD,
  begroting({ opvang: euro(60_000), schuld: 0 }),
  aangaan({ budget: 'opvang', bedrag: euro(60_000), doel: DAGBESTEDING, boekdatum: '2025-01-01' }),
  genaamd('vrijval', laatVrijvallen({ bedrag: euro(45_000) })),
];

describe('putten uit een eerdere beweging', () => {
  it('gegeven de vrijval van de opvang, als 12.000 daarvan de schuld betaalt, dan blijft 33.000 in dezelfde kleur over', () => {
    gegeven(...KARIMA)
      .enStaat('vrij:opvang', { opvang: euro(45_000) })
      .als((r) => overhevelen({ van: 'opvang', naar: 'schuld', bedrag: euro(12_000), uitBeweging: r('vrijval') }))
      .danMutaties(mutatie('vrij:opvang > vrij:schuld', 'opvang', euro(12_000)))
      .als((r) => besteden({ budget: 'schuld', bedrag: euro(12_000), uitBeweging: r() }))
      .danMutaties(mutatie('vrij:schuld > besteed:schuld', 'opvang', euro(12_000)))
      .enStaat('vrij:opvang', { opvang: euro(33_000) })
      .enStaat('besteed:schuld', { opvang: euro(12_000) });
  });

  it('gegeven een beweging waaruit al is geput, dan is alleen de rest er nog', () => {
    gegeven(...KARIMA)
      .en((r) => overhevelen({ van: 'opvang', naar: 'schuld', bedrag: euro(40_000), uitBeweging: r('vrijval') }))
      .als((r) => overhevelen({ van: 'opvang', naar: 'fonds', bedrag: euro(6_000), uitBeweging: r('vrijval') }))
      .danWeigering('bron-uitgeput', { over: euro(5_000), nodig: euro(6_000) }, /nog € 5\.000,00 over/)
      .als((r) => overhevelen({ van: 'opvang', naar: 'fonds', bedrag: euro(5_000), uitBeweging: r('vrijval') }))
      .danMutaties(mutatie('vrij:opvang > vrij:fonds', 'opvang', euro(5_000)));
  });

  it('gegeven een gestorneerde putting, dan is het weer over', () => {
    gegeven(...KARIMA)
      .en(
        genaamd('eerst', (r) =>
          overhevelen({ van: 'opvang', naar: 'schuld', bedrag: euro(45_000), uitBeweging: r('vrijval') }),
        ),
        (r) => storneren({ beweging: r('eerst') }),
      )
      .als((r) => overhevelen({ van: 'opvang', naar: 'schuld', bedrag: euro(45_000), uitBeweging: r('vrijval') }))
      .danMutaties(mutatie('vrij:opvang > vrij:schuld', 'opvang', euro(45_000)));
  });

  it('gegeven dat het geld intussen op een andere manier op is, dan is er geen ruimte', () => {
    gegeven(...KARIMA, besteden({ budget: 'opvang', bedrag: euro(40_000), boekdatum: '2025-05-01' }))
      .als((r) => overhevelen({ van: 'opvang', naar: 'schuld', bedrag: euro(12_000), uitBeweging: r('vrijval') }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: euro(5_000), eersteDag: '2025-05-01' });
  });

  it.each([
    ['die is gestorneerd', 'al-gestorneerd', '2025-04-01'],
    ['vóór de dag waarop zij telt', 'bron-uitgeput', '2025-03-31'],
  ] as const)('gegeven een beweging %s, dan is daaruit niet te putten', (_, code, boekdatum) => {
    const verhaal = gegeven(...KARIMA);
    if (code === 'al-gestorneerd') verhaal.en((r) => storneren({ beweging: r('vrijval') }));
    verhaal
      .als((r) => besteden({ budget: 'opvang', bedrag: 1, boekdatum, uitBeweging: r('vrijval') }))
      .danWeigering(code, { uitBeweging: verhaal.revisie('vrijval') });
  });

  it.each([
    ['een gebeurtenis zonder geld', 0],
    ['een revisie die er niet is', 999],
  ])('gegeven %s, dan is daar geen beweging om uit te putten', (_, uitBeweging) => {
    gegeven(...KARIMA)
      .als(besteden({ budget: 'opvang', bedrag: 1, uitBeweging }))
      .danWeigering('onbekende-beweging', { uitBeweging });
  });

  it('gegeven een beweging die niets in dit budget bracht, dan is daar niets over', () => {
    gegeven(...KARIMA, inNoord({ wmo: 100 }))
      .als((r) => besteden({ bedrag: 1, uitBeweging: r('vrijval') }))
      .danWeigering('bron-uitgeput', { rekening: 'vrij:wijk-noord', over: 0 });
  });

  it('gegeven andere kleuren die eerder aan de beurt waren, dan komt alleen het geld van de beweging', () => {
    gegeven(...WERELD, inNoord({ schuld: 100, wmo: 100 }), genaamd('bij', ontvangen({ koker: 'wmo', bedrag: 30 })))
      .als((r) => besteden({ bedrag: 30, uitBeweging: r('bij') }))
      .danMutaties(besteed('wmo', 30));
  });

  it('gegeven een beweging met meer kleuren, dan gelden het doel en de volgorde ook daarin', () => {
    gegeven(...WERELD, genaamd('in', inNoord({ wmo: 10, jeugd: 10, schuld: 10 })))
      .als((r) => besteden({ bedrag: 15, uitBeweging: r('in') }))
      .danMutaties(besteed('schuld', 10), besteed('wmo', 5))
      .als((r) => besteden({ bedrag: 6, uitBeweging: r('in') }))
      .danWeigering('geen-wettige-kleur', { beschikbaar: 5 })
      .als((r) => besteden({ bedrag: 10, doel: JEUGDHULP, uitBeweging: r('in') }))
      .danMutaties(besteed('jeugd', 10));
  });

  it('gegeven een genoemde kleur waarvan uit de beweging te weinig over is, dan is de bron uitgeput', () => {
    gegeven(...WERELD, inNoord({ wmo: 100, opvang: 100 }))
      .en(
        overhevelen({ bedrag: 60, kleuren: [{ kleur: 'wmo', bedrag: 60 }] }),
        genaamd('terug', overhevelen({ van: 'fonds', naar: 'wijk-noord', bedrag: 60 })),
        ontvangen({ koker: 'opvang', bedrag: 100 }),
      )
      .als((r) => besteden({ bedrag: 61, kleuren: [{ kleur: 'wmo', bedrag: 61 }], uitBeweging: r('terug') }))
      .danWeigering('bron-uitgeput', { over: 60, nodig: 61 })
      .als((r) => besteden({ bedrag: 10, kleuren: [{ kleur: 'opvang', bedrag: 10 }], uitBeweging: r('terug') }))
      .danWeigering('bron-uitgeput', { over: 0, nodig: 10 });
  });

  it('gegeven een beweging die dezelfde kleur naar twee budgetten bracht, dan telt elk budget voor zich', () => {
    const samen = begrotingVaststellen({
      regels: ['wijk-noord', 'fonds'].map((budget) => ({ budget, kleur: 'wmo', bedrag: 100 })),
    });
    gegeven(...WERELD, genaamd('samen', samen))
      .en((r) => besteden({ budget: 'fonds', bedrag: 100, uitBeweging: r('samen') }))
      .als((r) => besteden({ bedrag: 100, uitBeweging: r('samen') }))
      .danMutaties(besteed('wmo', 100));
  });
});

describe('bij het betalen van een verplichting', () => {
  const TWEE_KLEUREN = [
    ...WERELD,
    inNoord({ schuld: 50, wmo: 100 }),
    genaamd('aangegaan', aangaan({ bedrag: 100 })),
    genaamd('verhoogd', verhogen({ bedrag: 30 })),
  ];
  const betaald = (kleur: string, bedrag: number) =>
    mutatie('verplicht:wijk-noord > besteed:wijk-noord', kleur, bedrag, { verplichting: 'v1' });

  it('gegeven genoemde kleuren, dan worden die gebruikt', () => {
    gegeven(...TWEE_KLEUREN)
      .als(betalen({ bedrag: 40, kleuren: [{ kleur: 'wmo', bedrag: 40 }] }))
      .danMutaties(betaald('wmo', 40));
  });

  it.each([
    ['die niet optellen', [{ kleur: 'wmo', bedrag: 39 }], 'kleuren-tellen-niet-op', { som: 39, nodig: 40 }],
    ['die er niet op staan', [{ kleur: 'jeugd', bedrag: 40 }], 'verplichting-te-klein', { beschikbaar: 0 }],
  ] as const)('gegeven genoemde kleuren %s, dan wordt dat geweigerd', (_, kleuren, code, cijfers) => {
    gegeven(...TWEE_KLEUREN)
      .als(betalen({ bedrag: 40, kleuren }))
      .danWeigering(code, cijfers);
  });

  it('gegeven een genoemde kleur waar te weinig van op staat, dan wordt dat geweigerd', () => {
    gegeven(...TWEE_KLEUREN)
      .als(betalen({ bedrag: 51, kleuren: [{ kleur: 'schuld', bedrag: 51 }] }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 50, nodig: 51, eersteDag: '2025-04-01' });
  });

  it('gegeven een genoemde beweging, dan komt het geld daaruit, en niet twee keer', () => {
    gegeven(...TWEE_KLEUREN)
      .als((r) => betalen({ bedrag: 30, uitBeweging: r('verhoogd') }))
      .danMutaties(betaald('wmo', 30))
      .als((r) => betalen({ bedrag: 1, uitBeweging: r('verhoogd') }))
      .danWeigering('bron-uitgeput', { over: 0, nodig: 1 })
      .als((r) => storneren({ beweging: r('verhoogd') }))
      .danWeigering('storno-niet-mogelijk', { kleur: 'wmo', geput: 30 });
  });

  it('gegeven een beweging van een andere verplichting, dan is daar voor deze niets over', () => {
    gegeven(...TWEE_KLEUREN, genaamd('ander', aangaan({ verplichting: 'v2', bedrag: 20 })))
      .als((r) => betalen({ bedrag: 20, uitBeweging: r('ander') }))
      .danWeigering('bron-uitgeput', { over: 0 });
  });

  it('gegeven een revisie die er niet is, dan wordt dat geweigerd', () => {
    gegeven(...TWEE_KLEUREN)
      .als(betalen({ bedrag: 20, uitBeweging: 999 }))
      .danWeigering('onbekende-beweging', { uitBeweging: 999 });
  });
});
