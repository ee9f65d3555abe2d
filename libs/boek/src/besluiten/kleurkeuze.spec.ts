import { feit, gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, besteden, ontvangen, overhevelen, verstrekken } from '../../test-hulp/opdrachten.js';
import { begroting, inNoord, JEUGDHULP, koker, SCHULDHULP, voor, VRIJ, WERELD } from '../../test-hulp/wereld.js';

const besteed = (kleur: string, bedrag: number) => mutatie('vrij:wijk-noord > besteed:wijk-noord', kleur, bedrag);
const overgeheveld = (kleur: string, bedrag: number) => mutatie('vrij:wijk-noord > vrij:fonds', kleur, bedrag);

describe('geld kiezen voor een doel', () => {
  const GEMENGD = [...WERELD, inNoord({ wmo: 100, opvang: 100, werk: 100, schuld: 100, jeugd: 100 })];

  it('gegeven vele kleuren, dan eerst het smalste oormerk, dan het bredere, dan vrij geld op koker-id', () => {
    gegeven(...GEMENGD)
      .als(besteden({ bedrag: 350 }))
      .danMutaties(besteed('schuld', 100), besteed('werk', 100), besteed('opvang', 100), besteed('wmo', 50));
  });

  it('gegeven even smalle oormerken, dan beslist de koker-id', () => {
    gegeven(...WERELD, koker('aanpak', voor(SCHULDHULP)), inNoord({ schuld: 100, aanpak: 100 }))
      .als(besteden({ bedrag: 150 }))
      .danMutaties(besteed('aanpak', 100), besteed('schuld', 50));
  });

  it('gegeven een oormerk met meer doelen, dan telt het samen als breder', () => {
    const breed = voor({ taakveld: '6.3', functionaliteit: 'participatie' }, { taakveld: '6.3' });
    gegeven(...WERELD, koker('a-breed', breed), inNoord({ 'a-breed': 100, werk: 100 }))
      .als(besteden({ bedrag: 150 }))
      .danMutaties(besteed('werk', 100), besteed('a-breed', 50));
  });

  it('gegeven vrijgegeven geld, dan telt het als vrij, ook van een externe of geoormerkte koker', () => {
    const vrijgave = feit('ontvangst-geboekt.v1', {
      boekdatum: '2025-02-01',
      grond: 'afspraak a1',
      mutaties: ['zvw@a1', 'jeugd@a1'].map((kleur) => mutatie('vrijgave:a1 > vrij:wijk-noord', kleur, 100)),
    });
    gegeven(...WERELD, inNoord({ wmo: 100, werk: 100, jeugd: 100 }), vrijgave)
      .als(besteden({ bedrag: 350 }))
      .danMutaties(besteed('werk', 100), besteed('jeugd@a1', 100), besteed('wmo', 100), besteed('zvw@a1', 50));
  });

  it('gegeven kokers waarvan de een zo begint als de ander, dan staat ook vrijgegeven geld op koker-id', () => {
    const vrijgave = feit('ontvangst-geboekt.v1', {
      boekdatum: '2025-02-01',
      grond: 'afspraak a1',
      mutaties: [mutatie('vrijgave:a1 > vrij:wijk-noord', 'wmo@a1', 100)],
    });
    gegeven(...WERELD, koker('wmo-2', VRIJ), inNoord({ 'wmo-2': 100, wmo: 100 }), vrijgave)
      .als(besteden({ bedrag: 250 }))
      .danMutaties(besteed('wmo', 100), besteed('wmo@a1', 100), besteed('wmo-2', 50));
  });

  it.each([
    ['een verplichting', aangaan({ bedrag: 250 }), 'verplicht:wijk-noord', { verplichting: 'v1' }],
    ['een voorschot', verstrekken({ bedrag: 250 }), 'voorschot:wijk-noord', { voorschot: 's1' }],
  ])('gegeven dezelfde kleuren, dan kiest %s in dezelfde volgorde', (_, opdracht, naar, post) => {
    const deel = (kleur: string, bedrag: number) => mutatie(`vrij:wijk-noord > ${naar}`, kleur, bedrag, post);
    gegeven(...GEMENGD)
      .als(opdracht)
      .danMutaties(deel('schuld', 100), deel('werk', 100), deel('opvang', 50));
  });

  it('gegeven te weinig wettig geld, dan zegt de weigering welk geld er wel was en waarom het niet mocht', () => {
    gegeven(
      ...WERELD,
      inNoord({ wmo: 40, jeugd: 70 }),
      ontvangen({ koker: 'zvw', bedrag: 90, boekdatum: '2025-02-01' }),
    )
      .als(besteden({ bedrag: 60 }))
      .danWeigering(
        'geen-wettige-kleur',
        {
          rekening: 'vrij:wijk-noord',
          nodig: 60,
          beschikbaar: 40,
          eersteDag: '2025-04-01',
          kleuren: [
            {
              kleur: 'jeugd',
              beschikbaar: 70,
              bezwaar: 'koker jeugd is geoormerkt en 6.3/lichte-ondersteuning/volwassenen hoort daar niet bij',
            },
            { kleur: 'wmo', beschikbaar: 40, bezwaar: undefined },
            {
              kleur: 'zvw',
              beschikbaar: 90,
              bezwaar: 'het geld van koker zvw is van een financier met eigen boeken en niet vrijgegeven',
            },
          ],
        },
        /€ 0,40 .* nodig is € 0,60.*jeugd \(€ 0,70\).*zvw \(€ 0,90\)/,
      );
  });

  it('gegeven wettig geld dat later op is, en ander geld, dan noemt de weigering de eerste dag die breekt', () => {
    gegeven(...WERELD, inNoord({ wmo: 100, jeugd: 70 }), besteden({ bedrag: 80, boekdatum: '2025-11-05' }))
      .als(besteden({ bedrag: 60 }))
      .danWeigering('geen-wettige-kleur', { beschikbaar: 20, nodig: 60, eersteDag: '2025-11-05' }, /2025-11-05/);
  });

  it('gegeven een koker die pas later begint, dan is zijn geld nu niet te gebruiken', () => {
    gegeven(...WERELD, koker('nieuw', VRIJ, { vanaf: '2025-06-01' }))
      .en(
        feit('ontvangst-geboekt.v1', {
          boekdatum: '2025-02-01',
          grond: 'g',
          mutaties: [mutatie('bron:rijk > vrij:fonds', 'nieuw', 9)],
        }),
      )
      .als(besteden({ budget: 'fonds', bedrag: 1 }))
      .danWeigering('geen-wettige-kleur', {
        kleuren: [{ kleur: 'nieuw', beschikbaar: 9, bezwaar: 'koker nieuw bestaat op 2025-04-01 niet' }],
      });
  });
});

describe('ruimte op iedere dag', () => {
  it('gegeven een latere besteding, als er met een eerdere datum te veel af gaat, dan breekt die latere dag', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }), besteden({ bedrag: 80, boekdatum: '2025-09-01' }))
      .als(overhevelen({ bedrag: 30 }))
      .danWeigering(
        'te-weinig-ruimte',
        { rekening: 'vrij:wijk-noord', beschikbaar: 20, nodig: 30, eersteDag: '2025-09-01', boekdatum: '2025-04-01' },
        /^Op vrij:wijk-noord is vanaf 2025-04-01 € 0,20 beschikbaar in kleur wmo; nodig is € 0,30\. .*2025-09-01\.$/,
      )
      .als(overhevelen({ bedrag: 20 }))
      .danMutaties(overgeheveld('wmo', 20));
  });

  it('gegeven geld dat pas later komt, dan is het er eerder niet', () => {
    gegeven(...WERELD, ontvangen({ bedrag: 100, boekdatum: '2025-04-02' }))
      .als(overhevelen({ bedrag: 1 }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: 0, eersteDag: '2025-04-01' })
      .als(overhevelen({ bedrag: 100, boekdatum: '2025-04-02' }))
      .danMutaties(overgeheveld('wmo', 100));
  });

  it('gegeven kleuren die op verschillende dagen laag staan, dan breekt de eerste dag waarop hun laagste standen samen tekortschieten', () => {
    gegeven(...WERELD, inNoord({ wmo: 50, opvang: 60 }))
      .en(
        besteden({ bedrag: 60, boekdatum: '2025-06-01', kleuren: [{ kleur: 'opvang', bedrag: 60 }] }),
        ontvangen({ koker: 'jeugd', bedrag: 60, boekdatum: '2025-06-01' }),
        ontvangen({ koker: 'opvang', bedrag: 60, boekdatum: '2025-06-11' }),
      )
      .als(overhevelen({ bedrag: 105 }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: 50, nodig: 105, eersteDag: '2025-06-01' });
  });

  it('gegeven een leeg budget, dan breekt de boekdatum zelf', () => {
    gegeven(...WERELD)
      .als(besteden({ bedrag: 1 }))
      .danWeigering('te-weinig-ruimte', {
        rekening: 'vrij:wijk-noord',
        beschikbaar: 0,
        eersteDag: '2025-04-01',
        kleuren: [],
      });
  });
});

describe('zelf kleuren noemen', () => {
  const RUIM = [...WERELD, inNoord({ wmo: 100, opvang: 100, jeugd: 100 })];
  const noem = (...kleuren: readonly (readonly [string, number])[]) =>
    kleuren.map(([kleur, bedrag]) => ({ kleur, bedrag }));

  it('gegeven genoemde kleuren die kloppen, dan worden die gebruikt, in de genoemde volgorde', () => {
    gegeven(...RUIM)
      .als(besteden({ bedrag: 70, kleuren: noem(['wmo', 60], ['opvang', 10]) }))
      .danMutaties(besteed('wmo', 60), besteed('opvang', 10));
  });

  it.each([
    ['te weinig', 70, noem(['wmo', 60]), { som: 60, nodig: 70 }],
    ['te veel', 70, noem(['wmo', 60], ['opvang', 11]), { som: 71 }],
    ['één kleur dubbel', 70, noem(['wmo', 60], ['wmo', 10]), { som: 70 }],
  ])('gegeven kleuren met samen %s, dan tellen ze niet op', (_, bedrag, kleuren, cijfers) => {
    gegeven(...RUIM)
      .als(besteden({ bedrag, kleuren }))
      .danWeigering('kleuren-tellen-niet-op', cijfers);
  });

  it('gegeven een genoemde kleur die niet mag, dan wordt zij niet vervangen maar geweigerd', () => {
    gegeven(...RUIM)
      .als(besteden({ bedrag: 70, kleuren: noem(['wmo', 60], ['jeugd', 10]) }))
      .danWeigering('geen-wettige-kleur', { kleur: 'jeugd' }, /^Kleur jeugd mag niet worden gebruikt: koker jeugd/);
  });

  it('gegeven een genoemde kleur waarvan te weinig is, of die er niet is, dan wordt zij geweigerd', () => {
    gegeven(...RUIM, besteden({ bedrag: 95, boekdatum: '2025-08-01', kleuren: noem(['wmo', 95]) }))
      .als(besteden({ bedrag: 70, kleuren: noem(['wmo', 60], ['opvang', 10]) }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: 5, eersteDag: '2025-08-01' }, /kleur wmo; nodig is € 0,60/)
      .als(besteden({ bedrag: 1, kleuren: noem(['werk', 1]) }))
      .danWeigering('te-weinig-ruimte', { beschikbaar: 0 }, /kleur werk; nodig is € 0,01/);
  });

  it('gegeven een overheveling, dan mag zij iedere kleur noemen', () => {
    gegeven(...RUIM)
      .als(overhevelen({ bedrag: 70, kleuren: noem(['jeugd', 70]) }))
      .danMutaties(overgeheveld('jeugd', 70));
  });

  it('gegeven een genoemde kleur met meer erbij, dan komt alleen kleur en bedrag in de mutatie', () => {
    const kleuren = [{ kleur: 'wmo', bedrag: 10, van: 'bron:rijk' }];
    gegeven(...RUIM)
      .als(besteden({ bedrag: 10, kleuren }))
      .danMutaties(besteed('wmo', 10));
  });
});

describe('naar verhouding overhevelen', () => {
  it('gegeven kleuren, dan gaat elke naar rato mee, tot op de cent, de grootste rest het eerst', () => {
    gegeven(...WERELD, inNoord({ wmo: 667, jeugd: 333 }))
      .als(overhevelen({ bedrag: 100 }))
      .danMutaties(overgeheveld('jeugd', 33), overgeheveld('wmo', 67))
      .als(overhevelen({ bedrag: 900 }))
      .danMutaties(overgeheveld('jeugd', 300), overgeheveld('wmo', 600))
      .enStaat('vrij:wijk-noord', {});
  });

  it('gegeven een gelijke rest, dan beslist de volgorde van de kleuren, en nul komt er niet in', () => {
    gegeven(...WERELD, inNoord({ wmo: 50, opvang: 50 }))
      .als(overhevelen({ bedrag: 1 }))
      .danMutaties(overgeheveld('opvang', 1));
  });

  it('gegeven een kleur die later op is, dan telt wat de hele tijd beschikbaar is', () => {
    const alleenWmo = { bedrag: 80, boekdatum: '2025-09-01', kleuren: [{ kleur: 'wmo', bedrag: 80 }] };
    gegeven(...WERELD, inNoord({ wmo: 100, opvang: 20 }), besteden(alleenWmo))
      .als(overhevelen({ bedrag: 10 }))
      .danMutaties(overgeheveld('opvang', 5), overgeheveld('wmo', 5));
  });

  it('gegeven een externe kleur, dan mag zij mee, maar wordt zij nergens besteed', () => {
    gegeven(...WERELD, ontvangen({ koker: 'zvw', bedrag: 100 }))
      .als(overhevelen({ bedrag: 100 }))
      .danMutaties(overgeheveld('zvw', 100))
      .als(besteden({ budget: 'fonds', bedrag: 1 }))
      .danWeigering('geen-wettige-kleur', { rekening: 'vrij:fonds' });
  });
});

it('gegeven geld dat door meer budgetten ging, dan houdt het zijn kleur en zijn oormerk', () => {
  gegeven(...WERELD, begroting({ jeugd: 100 }))
    .en(overhevelen({ van: 'jeugd', naar: 'fonds' }), overhevelen({ van: 'fonds', naar: 'wijk-noord' }))
    .als(besteden({ bedrag: 1, doel: SCHULDHULP }))
    .danWeigering('geen-wettige-kleur')
    .als(besteden({ doel: JEUGDHULP }))
    .danMutaties(besteed('jeugd', 100));
});
