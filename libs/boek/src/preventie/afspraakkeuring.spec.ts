import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import { AFSPRAAKWERELD, opstellen, regelOpstellen, telt, verdeeldOver } from '../../test-hulp/afspraken.js';
import { koker, VRIJ } from '../../test-hulp/wereld.js';
import { keurAfspraak, type AfspraakOpstellen, type Methodevoorstel } from '../index.js';

/** The paths of everything that is wrong, and nothing else. */
const fout = (verhaal: Verhaal, anders: Partial<AfspraakOpstellen>, ...velden: readonly string[]): Verhaal =>
  verhaal.als(opstellen(anders)).danWeigering('afspraak-onjuist', { fouten: velden.map((veld) => ({ veld })) });

const begin = () => gegeven(...AFSPRAAKWERELD);
const meet = (methode: Methodevoorstel, meer: object = {}) => [
  telt('wmo', { nulmeting: { methode, volgtPopulatie: false, ...meer } }),
];

describe('een afspraak keuren', () => {
  it('noemt alles wat het boek niet kent in één weigering', () => {
    fout(
      begin(),
      {
        aanbieders: [{ organisatie: 'niemand', gewicht: 1 }],
        populatie: 'iedereen',
        kokers: [
          telt('maan', { budget: 'zon' }),
          telt('wmo', {
            nulmeting: {
              methode: { methode: 'eenheden', eenheden: [{ eenheidsprijs: 'niets', aantal: 1, per: 'jaar' }] },
              volgtPopulatie: false,
            },
          }),
        ],
        verdeelregel: { verdeelregel: 'helft', versie: 9 },
        initiatiefnemer: { soort: 'huishouden', huishouden: 'h99' },
      },
      'aanbieders[0].organisatie',
      'populatie',
      'kokers[0].koker',
      'kokers[0].budget',
      'kokers[1].nulmeting.methode.eenheden[0].eenheidsprijs',
      'initiatiefnemer',
      'verdeelregel',
    );
  });

  it('wil een koker en een aanbieder elk één keer, en van beide minstens één', () => {
    const aanbieder = { organisatie: 'buurthuis', gewicht: 1 };
    fout(
      begin(),
      { aanbieders: [aanbieder, aanbieder], kokers: [telt('wmo'), telt('wmo')] },
      'aanbieders[1].organisatie',
      'kokers[1].koker',
    );
    fout(begin(), { aanbieders: [], kokers: [] }, 'aanbieders', 'kokers');
  });

  it('wil een budget van de koker, of dat er een wordt genoemd', () => {
    const zonder = gegeven(...AFSPRAAKWERELD, koker('los', VRIJ));
    fout(zonder, { kokers: [telt('los')] }, 'kokers[0].budget');
    zonder.als(opstellen({ kokers: [telt('los', { budget: 'fonds' })] })).danOnderMeer({ afspraak: 'a1' });
  });

  it('wil gewichten en aantallen die heel zijn en niet onder nul', () => {
    fout(
      begin(),
      {
        aanbieders: [
          { organisatie: 'buurthuis', gewicht: -1 },
          { organisatie: 'kwintes', gewicht: 1.5 },
        ],
        huishoudensBijNulmeting: -3,
      },
      'aanbieders[0].gewicht',
      'aanbieders[1].gewicht',
      'huishoudensBijNulmeting',
    );
  });

  it.each([
    ['achterstevoren', '2025-02', '2025-01', false],
    ['van één maand', '2025-02', '2025-02', true],
    ['van precies tien jaar', '2025-01', '2034-12', true],
    ['van een maand te lang', '2025-01', '2035-01', false],
  ])('weegt een looptijd %s', (_, van, totEnMet, mag) => {
    const looptijd = { van, totEnMet };
    if (mag) begin().als(opstellen({ looptijd })).danOnderMeer({ inhoud: { looptijd } });
    else fout(begin(), { looptijd }, 'looptijd');
  });

  it('wil dat de kosten van de interventie in een koker van de afspraak vallen, en niet onder nul', () => {
    fout(
      begin(),
      { interventiekosten: { bedrag: -1, per: 'jaar', inKoker: 'opvang' }, grensPerHuishouden: -5 },
      'interventiekosten.bedrag',
      'interventiekosten.inKoker',
      'grensPerHuishouden',
    );
  });

  it('wil inkomsten van een aanbieder van de afspraak, elk één keer, en samen hoogstens 100%', () => {
    const inkomsten = (...delen: readonly [string, string][]) => ({
      kokers: [telt('wmo', { inkomsten: delen.map(([aanbieder, procent]) => ({ aanbieder, procent })) })],
    });
    const veld = 'kokers[0].inkomsten';
    fout(begin(), inkomsten(['kwintes', '10']), `${veld}[0].aanbieder`);
    fout(begin(), inkomsten(['buurthuis', '60'], ['buurthuis', '40.000001']), `${veld}[1].aanbieder`, veld);
    fout(begin(), inkomsten(['buurthuis', '-1']), `${veld}[0].procent`);
    begin()
      .als(opstellen(inkomsten(['buurthuis', '100'])))
      .danOnderMeer({ afspraak: 'a1' });
  });

  it('wil een nulmeting die uit te rekenen is', () => {
    const veld = 'kokers[0].nulmeting.methode';
    const jaar = { jaar: 2023, bedrag: 100, gewicht: 0 };
    const bron = 'jaarrekening';
    fout(begin(), { kokers: meet({ methode: 'vast', bedrag: -1, per: 'jaar', bron }) }, `${veld}.bedrag`);
    fout(
      begin(),
      { kokers: meet({ methode: 'historisch', jaren: [], index: 'x', bron }) },
      `${veld}.jaren`,
      `${veld}.index`,
    );
    fout(
      begin(),
      { kokers: meet({ methode: 'historisch', jaren: [jaar, jaar], index: '102.5', bron }) },
      `${veld}.jaren[1].jaar`,
      `${veld}.jaren`,
    );
    const groep = { bedrag: 100, huishoudens: 1 };
    fout(
      begin(),
      {
        kokers: meet({
          methode: 'controlegroep',
          voor: groep,
          controleVoor: { ...groep, huishoudens: 0 },
          controleNa: { ...groep, bedrag: -1 },
          bron,
        }),
      },
      `${veld}.controleVoor.huishoudens`,
      `${veld}.controleNa.bedrag`,
    );
    fout(begin(), { kokers: meet({ methode: 'eenheden', eenheden: [] }) }, `${veld}.eenheden`);
  });

  it('wil verlagingen en afkappingen van nul of meer, en huishoudens waar de referentie hen volgt', () => {
    const methode: Methodevoorstel = { methode: 'vast', bedrag: 100, per: 'jaar', bron: 'contract' };
    const verlagingen = [{ grond: 'besluit', kenmerk: 'raad 3', bedrag: -1, per: 'jaar' }];
    fout(
      begin(),
      { kokers: meet(methode, { verlagingen, afgekapt: -1, volgtPopulatie: true }), huishoudensBijNulmeting: 0 },
      'kokers[0].nulmeting.verlagingen[0].bedrag',
      'kokers[0].nulmeting.afgekapt',
      'kokers[0].nulmeting.volgtPopulatie',
    );
  });

  it('wil wie het initiatief nam, als de regel daarnaar vraagt, en een gewicht, als de regel daarop verdeelt', () => {
    const regel = verdeeldOver({ soort: 'aanbieders' }, { soort: 'initiatiefnemer' });
    const verhaal = begin().en(regelOpstellen({ verdeelregel: 'samen', regel }));
    const anders = {
      verdeelregel: { verdeelregel: 'samen', versie: 1 },
      aanbieders: [{ organisatie: 'buurthuis', gewicht: 0 }],
    };
    fout(verhaal, anders, 'initiatiefnemer', 'aanbieders');
    for (const initiatiefnemer of [
      { soort: 'huishouden', huishouden: 'h1' },
      { soort: 'budget', budget: 'fonds' },
      { soort: 'organisatie', organisatie: 'kwintes' },
    ] as const)
      verhaal
        .als(opstellen({ verdeelregel: anders.verdeelregel, initiatiefnemer }))
        .danOnderMeer({ inhoud: { initiatiefnemer } });
  });
});

describe('delen van een afspraak keuren, zonder boek', () => {
  const velden = (...delen: Parameters<typeof keurAfspraak>): string[] =>
    keurAfspraak(...delen).map(({ veld }) => veld);

  it('gegeven een heel voorstel, dan valt alleen weg wat het boek moet kennen', () => {
    const voorstel = opstellen({ kokers: [telt('maan'), telt('maan')] });
    expect(velden(undefined, { ...voorstel, populatie: 'weg' })).toEqual(['kokers[1].koker']);
    expect(velden(begin().toestand, { ...voorstel, populatie: 'weg' })).toContain('populatie');
  });

  it('gegeven wat er niet staat, dan wordt dat niet gemist, en ook niet wat ervan afhangt', () => {
    expect(velden(undefined, {})).toEqual([]);
    expect(velden(begin().toestand, {})).toEqual([]);
    const inkomsten = [{ aanbieder: 'onbekend', procent: '60' }, undefined, { aanbieder: 'buurthuis', procent: '50' }];
    expect(
      velden(undefined, {
        aanbieders: [undefined, { organisatie: 'buurthuis', gewicht: 1 }, { organisatie: 'buurthuis', gewicht: 1 }],
        kokers: [undefined, { inkomsten }],
        interventiekosten: { bedrag: 0, per: 'jaar', inKoker: 'opvang' },
        looptijd: { van: '2025-02', totEnMet: '2025-01' },
      }),
    ).toEqual(['aanbieders[2].organisatie', 'kokers[1].inkomsten', 'looptijd']);
  });
});
