import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import { corrigeren, TWEE_CONTRACTEN } from '../../test-hulp/contracten.js';
import { afsluiten, afwikkelen, besteden, betalen, storneren, verstrekken } from '../../test-hulp/opdrachten.js';
import { SCHULDHULP } from '../../test-hulp/wereld.js';

/** 600 was paid on v1 in March, for help in February: 400 schuld and 200 wmo. */
const BETAALD = [
  ...TWEE_CONTRACTEN,
  genaamd('betaald', betalen({ bedrag: 600, boekdatum: '2025-03-10', periode: '2025-02' })),
] as const;

describe('een deel van een besteding corrigeren', () => {
  it('gegeven een betaling op een verplichting, dan gaat de laatste kleur het eerst terug, en telt het af in zijn eigen maand', () => {
    gegeven(...BETAALD)
      .als((r) => corrigeren({ besteding: r('betaald'), bedrag: 250, kenmerk: 'C-1' }))
      .danOnderMeer({
        corrigeert: expect.any(Number) as number,
        verplichting: 'v1',
        reden: 'verkeerde-declaratieroute',
      })
      .danOnderMeer({ kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis', periode: '2025-02' } })
      .danMutaties(
        mutatie('besteed:wijk-noord > verplicht:wijk-noord', 'wmo', 200, { verplichting: 'v1' }),
        mutatie('besteed:wijk-noord > verplicht:wijk-noord', 'schuld', 50, { verplichting: 'v1' }),
      )
      .enStaat('besteed:wijk-noord', { schuld: 350 })
      .enStaat('verplicht:wijk-noord', { schuld: 50, wmo: 700 });
  });

  it('gegeven een besteding uit een budget, dan is het weer vrij, met het huishouden en de maand van toen', () => {
    gegeven(...TWEE_CONTRACTEN, { soort: 'huishoudens-opnemen', huishoudens: ['hh-a'] })
      .en(genaamd('los', besteden({ bedrag: 100, huishouden: 'hh-a', boekdatum: '2025-05-01' })))
      .als((r) => corrigeren({ besteding: r('los'), reden: 'anders', toelichting: 'Tarief was te hoog' }))
      .danMutaties(mutatie('besteed:wijk-noord > vrij:wijk-noord', 'wmo', 40))
      .danOnderMeer({ toelichting: 'Tarief was te hoog', kenmerken: { huishouden: 'hh-a', periode: '2025-05' } });
  });

  it('gegeven een eerdere correctie, dan gaat nooit meer terug dan er is besteed', () => {
    gegeven(...BETAALD)
      .en((r) => corrigeren({ besteding: r('betaald'), bedrag: 250 }))
      .als((r) => corrigeren({ besteding: r('betaald'), bedrag: 351 }))
      .danWeigering('correctie-te-groot', { over: 350, nodig: 351 })
      .als((r) => corrigeren({ besteding: r('betaald'), bedrag: 350 }))
      .danMutaties(mutatie('besteed:wijk-noord > verplicht:wijk-noord', 'schuld', 350, { verplichting: 'v1' }));
  });

  it('gegeven een correctie, dan kan de besteding pas worden gestorneerd als die correctie terug is', () => {
    const { toestand } = gegeven(...BETAALD)
      .en(genaamd('c', (r: (naam: string) => number) => corrigeren({ besteding: r('betaald'), bedrag: 250 })))
      .als((r) => storneren({ beweging: r('betaald'), boekdatum: '2025-06-02' }))
      .danWeigering('besteding-gecorrigeerd', { gecorrigeerd: 250, over: 350 })
      .en((r) => storneren({ beweging: r('c'), boekdatum: '2025-06-02' }))
      .en((r) => storneren({ beweging: r('betaald'), boekdatum: '2025-06-02' }))
      .enStaat('besteed:wijk-noord', {})
      .als((r) => corrigeren({ besteding: r('betaald') }))
      .danWeigering('al-gestorneerd');
    expect(toestand.verplichtingen.lees('v1')?.saldo.eind).toBe(1_000);
  });

  it('gegeven dat het teruggekomen geld weer is uitgegeven, dan gaat de correctie niet meer terug', () => {
    gegeven(...BETAALD)
      .en(genaamd('c', (r: (naam: string) => number) => corrigeren({ besteding: r('betaald'), bedrag: 250 })))
      .en(betalen({ bedrag: 650, boekdatum: '2025-06-02' }))
      .als((r) => storneren({ beweging: r('c'), boekdatum: '2025-06-03' }))
      .danWeigering('te-weinig-ruimte');
  });

  it('gegeven een afgewikkelde verplichting, dan is zij weer open', () => {
    const { toestand } = gegeven(...BETAALD, afwikkelen({ boekdatum: '2025-04-01' })).als((r) =>
      corrigeren({ besteding: r('betaald') }),
    );
    expect(toestand.verplichtingen.lees('v1')?.afgewikkeldOp).toBeUndefined();
    expect(toestand.verplichtingen.lees('v1')?.saldo.eind).toBe(40);
  });

  it.each([
    ['voor de besteding er was', { boekdatum: '2025-03-09' }, 'correctie-te-vroeg'],
    ['van iets dat er niet is', { besteding: 9_999 }, 'onbekende-beweging'],
  ] as const)('%s, dan wordt zij geweigerd', (_, anders, code) => {
    gegeven(...BETAALD)
      .als((r) => corrigeren({ besteding: r('betaald'), ...anders }))
      .danWeigering(code);
  });

  it('gegeven iets anders dan een besteding, dan is er geen deel van terug te nemen', () => {
    gegeven(...BETAALD, genaamd('voorschot', verstrekken()))
      .als((r) => corrigeren({ besteding: r('voorschot') }))
      .danWeigering('besteding-niet-te-corrigeren', { type: 'voorschot-verstrekt.v1' })
      .en((r) => corrigeren({ besteding: r('betaald') }))
      .als((r) => corrigeren({ besteding: r() }))
      .danWeigering('besteding-niet-te-corrigeren');
  });

  it('gegeven een afgesloten maand, dan zegt een late correctie waar zij bij hoort', () => {
    gegeven(...BETAALD, ...['01', '02', '03'].map((maand) => afsluiten({ periode: `2025-${maand}` })))
      .als((r) => corrigeren({ besteding: r('betaald'), boekdatum: '2025-04-01', hoortBij: '2025-03' }))
      .danOnderMeer({ hoortBij: '2025-03', kenmerken: { periode: '2025-02' } });
  });
});
