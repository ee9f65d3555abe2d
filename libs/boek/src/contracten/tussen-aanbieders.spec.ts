import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import { neemOver, TWEE_CONTRACTEN, verreken } from '../../test-hulp/contracten.js';
import { aangaan, afsluiten, betalen, contract, storneren } from '../../test-hulp/opdrachten.js';
import { inNoord, JEUGDHULP, WERELD } from '../../test-hulp/wereld.js';
import { CONTRACTEN } from './index.js';

describe('twee aanbieders verrekenen', () => {
  it('gegeven twee verplichtingen, dan gaat het geld in dezelfde kleur over, en telt het bij de ander', () => {
    const verhaal = gegeven(...TWEE_CONTRACTEN);
    const voor = verhaal.revisie();
    const { feiten } = verhaal.als(verreken());
    expect(feiten).toMatchObject([
      {
        type: 'aanbieders-verrekend.v1',
        gegevens: {
          ...{ verplichting: 'v1', naar: { verplichting: 'v2', aanbieder: 'kwintes' }, bedrag: 60 },
          kenmerken: { aanbieder: 'buurthuis', wijk: 'noord' },
          mutaties: [mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 60, { verplichting: 'v1' })],
        },
      },
      {
        type: 'verplichting-verhoogd.v1',
        gegevens: {
          ...{ verplichting: 'v2', uitBeweging: voor + 1, kenmerken: { aanbieder: 'kwintes', wijk: 'zuid' } },
          mutaties: [mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'wmo', 60, { verplichting: 'v2' })],
        },
      },
    ]);
    const { verplichtingen } = verhaal.toestand;
    expect(['v1', 'v2'].map((naam) => verplichtingen.lees(naam)?.saldo.eind)).toEqual([940, 160]);
  });

  it('gegeven een verrekening, dan gaat zij alleen samen terug: eerst bij wie het kreeg', () => {
    gegeven(...TWEE_CONTRACTEN, genaamd('samen', verreken()))
      .als((r) => storneren({ beweging: r('samen') - 1, boekdatum: '2025-06-02' }))
      .danWeigering('storno-niet-mogelijk')
      .en((r) => storneren({ beweging: r('samen'), boekdatum: '2025-06-02' }))
      .en((r) => storneren({ beweging: r('samen') - 1, boekdatum: '2025-06-02' }))
      .enStaat('verplicht:wijk-noord', { schuld: 400, wmo: 700 });
  });

  it.each([
    ['meer dan er is', { bedrag: 1_001 }, 'verplichting-te-klein'],
    ['naar zichzelf', { naar: 'v1' }, 'zelfde-aanbieder'],
    ['geld van een ander doel', { naar: 'jeugd', bedrag: 1_000 }, 'geen-wettige-kleur'],
    ['naar wat er niet is', { naar: 'weg' }, 'onbekende-verplichting'],
  ] as const)('gegeven %s, dan wordt het geweigerd', (_, anders, code) => {
    gegeven(...TWEE_CONTRACTEN, aangaan({ verplichting: 'jeugd', aanbieder: 'kwintes', doel: JEUGDHULP }))
      .als(verreken(anders))
      .danWeigering(code);
  });

  it('gegeven geld voor het hele jaar, dan komt het niet vrij via een ander', () => {
    gegeven(...[...WERELD, inNoord({ wmo: 500 })], aangaan({ vrijval: 'na-het-jaar' }))
      .en(aangaan({ verplichting: 'v2', aanbieder: 'kwintes' }))
      .als(verreken())
      .danWeigering('vrijval-niet-binnen-jaar', { verplichting: 'v1', naar: 'v2' });
  });

  it('gegeven geld dat bij beiden voor het hele jaar is, dan komt het niet vrij door een halve storno, en andersom wel terug', () => {
    const voorHetJaar = [...WERELD, inNoord({ wmo: 500 }), aangaan({ vrijval: 'na-het-jaar' })];
    const verhaal = gegeven(...voorHetJaar).en(
      aangaan({ verplichting: 'v2', aanbieder: 'kwintes', vrijval: 'na-het-jaar' }),
    );
    const eerste = verhaal.revisie() + 1;
    verhaal.en(verreken());
    for (const beweging of [eerste, eerste + 1])
      verhaal.als(storneren({ beweging, boekdatum: '2025-06-02' })).danWeigering('storno-niet-mogelijk');
    verhaal.en(verreken({ van: 'v2', naar: 'v1' }));
    const { verplichtingen } = verhaal.toestand;
    expect(['v1', 'v2'].map((naam) => verplichtingen.lees(naam)?.saldo.eind)).toEqual([100, 100]);
  });
});

describe('cliënten overnemen', () => {
  it('gegeven vijf cliënten vanaf juli, dan gaat de helft van een jaar mee, en volgen de aantallen', () => {
    const verhaal = gegeven(...TWEE_CONTRACTEN).als(neemOver());
    verhaal.danOnderMeer({ aantal: 5, maanden: 6, exact: '250', bedrag: 250, verplichting: 'v1' });
    const { ondersteuningsopdrachten, verplichtingen } = verhaal.toestand;
    expect(['oo1', 'oo2'].map((id) => ondersteuningsopdrachten.lees(id)?.populatie.aantal)).toEqual([35, 45]);
    expect(['v1', 'v2'].map((naam) => verplichtingen.lees(naam)?.saldo.eind)).toEqual([750, 350]);
  });

  it.each([
    ['midden in een maand', { vanaf: '2025-07-02' }, { maanden: 5, exact: '625/3', bedrag: 208 }],
    ['op de helft van een cent', { aantal: 1, bedragPerJaar: 3, vanaf: '2025-07-01' }, { exact: '3/2', bedrag: 2 }],
  ])('gegeven %s, dan is het bedrag exact en één keer afgerond', (_, anders, verwacht) => {
    gegeven(...TWEE_CONTRACTEN)
      .als(neemOver(anders))
      .danOnderMeer(verwacht);
  });

  it('gegeven dat zij teruggaan van dezelfde dag af, dan is alles zoals het was', () => {
    const verhaal = gegeven(...TWEE_CONTRACTEN, neemOver());
    const { van, naar } = neemOver();
    verhaal.en(neemOver({ van: naar, naar: van })).enStaat('verplicht:wijk-noord', { schuld: 400, wmo: 700 });
    expect(verhaal.toestand.ondersteuningsopdrachten.lees('oo1')?.populatie.aantal).toBe(40);
  });

  it('gegeven een contract dat het geld voor het hele jaar geeft, dan gaan zij ook daarvan terug, één keer en niet eerder', () => {
    const heelJaar = aangaan({
      ...{ verplichting: 'v3', aanbieder: 'kwintes', bedrag: 500, vrijval: 'na-het-jaar' },
      ondersteuningsopdracht: 'oo2',
    });
    const kant = { ondersteuningsopdracht: 'oo2', verplichting: 'v3' };
    const terug = neemOver({ van: kant, naar: neemOver().van });
    const verhaal = gegeven(...TWEE_CONTRACTEN, heelJaar)
      .als(terug)
      .danWeigering('vrijval-niet-binnen-jaar')
      .en(neemOver({ naar: kant }));
    const staan = () => ['v1', 'v3'].map((naam) => verhaal.toestand.verplichtingen.lees(naam)?.saldo.eind);
    expect(staan()).toEqual([750, 750]);
    verhaal
      .als({ ...terug, boekdatum: '2025-05-31' })
      .danWeigering('vrijval-niet-binnen-jaar')
      .als({ ...terug, aantal: 4 })
      .danWeigering('vrijval-niet-binnen-jaar')
      .en(terug);
    expect(staan()).toEqual([1_000, 500]);
    verhaal.als(terug).danWeigering('vrijval-niet-binnen-jaar');
  });

  it('gegeven een overname, dan is geen van beide helften te storneren', () => {
    const verhaal = gegeven(...TWEE_CONTRACTEN);
    const eerste = verhaal.revisie() + 1;
    verhaal.en(neemOver());
    for (const beweging of [eerste, eerste + 1])
      verhaal.als(storneren({ beweging, boekdatum: '2025-06-02' })).danWeigering('storno-niet-mogelijk');
  });

  it('gegeven een andere gemeente die hen overneemt, dan wordt dat betaald', () => {
    gegeven(...TWEE_CONTRACTEN)
      .als(neemOver({ naar: { organisatie: 'rijk' } }))
      .danMutaties(mutatie('verplicht:wijk-noord > besteed:wijk-noord', 'schuld', 250, { verplichting: 'v1' }))
      .danOnderMeer({ kenmerken: { aanbieder: 'rijk' } });
  });

  it('gegeven dat zij van buiten weer terugkomen van dezelfde dag af, dan is alles zoals het was, één keer', () => {
    const heen = neemOver({ naar: { organisatie: 'rijk' } });
    const terug = neemOver({
      ...heen,
      van: { organisatie: 'rijk', koker: 'wmo' },
      naar: heen.van,
      boekdatum: '2025-08-01',
    });
    const verhaal = gegeven(...TWEE_CONTRACTEN, heen);
    const bron = JSON.stringify(verhaal.toestand.saldi.lees('bron:rijk'));
    verhaal
      .als({ ...terug, boekdatum: '2025-05-31' })
      .danWeigering('correctie-te-vroeg')
      .als(terug)
      .danMutaties(mutatie('besteed:wijk-noord > verplicht:wijk-noord', 'schuld', 250, { verplichting: 'v1' }))
      .danOnderMeer({ kenmerken: { aanbieder: 'rijk', periode: '2025-06' } });
    verhaal.enStaat('besteed:wijk-noord', {});
    expect(JSON.stringify(verhaal.toestand.saldi.lees('bron:rijk'))).toBe(bron);
    expect(verhaal.toestand.ondersteuningsopdrachten.lees('oo1')?.populatie.aantal).toBe(40);
    verhaal.als(terug).danMutaties(mutatie('bron:rijk > vrij:wijk-noord', 'wmo', 250));
  });

  it('gegeven een andere gemeente waar zij vandaan komen, dan komt het geld binnen en is het toegezegd', () => {
    gegeven(...TWEE_CONTRACTEN)
      .als(neemOver({ van: { organisatie: 'rijk', koker: 'wmo' } }))
      .danMutaties(mutatie('bron:rijk > vrij:wijk-noord', 'wmo', 250))
      .enStaat('verplicht:wijk-noord', { schuld: 400, wmo: 950 });
  });

  it.each([
    ['meer dan er zijn', { aantal: 41 }, 'te-weinig-clienten'],
    ['een dag waarna geen hele maand is', { vanaf: '2025-12-02' }, 'niets-te-verrekenen'],
    ['twee kanten buiten', { van: { organisatie: 'rijk' }, naar: { organisatie: 'rijk' } }, 'niets-te-verrekenen'],
    [
      'een verplichting van een ander contract',
      { van: { ondersteuningsopdracht: 'oo1', verplichting: 'v2' }, naar: { organisatie: 'rijk' } },
      'onbekende-ondersteuningsopdracht',
    ],
  ] as const)('gegeven %s, dan wordt het geweigerd', (_, anders, code) => {
    gegeven(...TWEE_CONTRACTEN)
      .als(neemOver(anders))
      .danWeigering(code);
  });

  it('gegeven een contract per product, dan zijn er geen cliënten over te nemen', () => {
    const product = contract({ ondersteuningsopdracht: 'oo2', aanbieder: 'kwintes' });
    gegeven(...TWEE_CONTRACTEN, product)
      .als(neemOver())
      .danWeigering('contract-zonder-populatie', { ondersteuningsopdracht: 'oo2' });
  });
});

it('gegeven een afgesloten maand, dan boekt niets van een contract daarin', () => {
  const beweegt = CONTRACTEN.filter(({ soort }) => !soort.endsWith('-melden')).map(({ soort }) => soort);
  for (const soort of beweegt)
    gegeven(...TWEE_CONTRACTEN, betalen({ boekdatum: '2025-01-05' }), afsluiten())
      .als({ soort, boekdatum: '2025-01-31' })
      .danWeigering('periode-afgesloten');
});
