import type { BoekOpdracht, Kostentelling } from '@ontschot/boek';
import { regelInZinnen } from '@ontschot/regels';
import { richtIn } from '../../test/hulp/gemeente.js';
import { sommenIn } from '../../test/hulp/narekenen-tekst.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { uitleg, type Leesmodel, type Uitleg } from '../index.js';

const BOEK = 'GM0001-2025';
const vast = (bedrag: number, per: string) => ({ methode: 'vast', bedrag, per, bron: 'contract' });

/** A rule in which every step has something to do. */
const WINST = {
  interventiekosten: 'aftrekken',
  drempel: {
    naarOmvang: [
      { vanaf: 0, procent: '10' },
      { vanaf: 30, procent: '2.5' },
    ],
  },
  poorten: [{ maat: 'wachtlijst', hoogstens: '5' }],
  schaal: {
    maat: 'tevreden',
    treden: [
      { vanaf: '6', procent: '50' },
      { vanaf: '7', procent: '75' },
    ],
  },
  compensatie: 'eerst',
  deel: '33.3',
  afbouw: ['90', '80'],
  aftrek: { procent: '7' },
  plafond: { procent: '40' },
  verdeling: {
    ontvangers: [
      { ontvanger: { soort: 'aanbieders' }, gewicht: 3 },
      { ontvanger: { soort: 'initiatiefnemer' }, gewicht: 1 },
      { ontvanger: { soort: 'budget', budget: 'preventiefonds' }, gewicht: 1 },
    ],
    sleutel: 'gewichten',
  },
};

const KOKERS = [
  {
    koker: 'opvang',
    nulmeting: {
      methode: vast(2_000_000_01, 'jaar'),
      volgtPopulatie: true,
      verlagingen: [{ grond: 'besluit', kenmerk: 'raad 4', bedrag: 100_000_00, per: 'jaar' }],
    },
  },
  {
    koker: 'jeugd',
    nulmeting: {
      methode: {
        methode: 'historisch',
        jaren: [
          { jaar: 2023, bedrag: 300_000_00, gewicht: 1 },
          { jaar: 2024, bedrag: 410_000_00, gewicht: 2 },
        ],
        index: '103.5',
        bron: 'jaarrekening',
      },
      volgtPopulatie: false,
    },
  },
  {
    koker: 'zvw',
    nulmeting: {
      methode: {
        methode: 'controlegroep',
        voor: { bedrag: 700_000_00, huishoudens: 41 },
        controleVoor: { bedrag: 650_000_00, huishoudens: 39 },
        controleNa: { bedrag: 690_000_00, huishoudens: 38 },
        bron: 'Vektis',
      },
      volgtPopulatie: false,
    },
  },
  { koker: 'wmo', nulmeting: { methode: vast(10_000_00, 'maand'), volgtPopulatie: false } },
];

const telling = (bedragen: Readonly<Record<string, number>>, gelezenTot: number): Kostentelling => ({
  gelezenTot,
  bekekenTot: gelezenTot,
  versie: 1,
  regels: 4,
  hash: 'b'.repeat(64),
  kokers: Object.entries({ opvang: 0, jeugd: 0, zvw: 0, wmo: 0, ...bedragen }).map(([koker, bedrag]) => ({
    koker,
    realisatie: { maanden: [{ maand: '2025-03', bedrag }], inkomsten: [] },
  })),
  buitenBereik: [],
});

describe('uitleg', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);
  const doe = (soort: string, meer: object): number => schrijver.doe({ soort, ...meer } as BoekOpdracht);
  const waar: Record<string, number> = {};
  const vragen = (revisie: number, wie: { aanbieder?: string; financier?: string } = {}): Promise<Uitleg> =>
    uitleg(lees, { boek: BOEK, revisie, ...wie });
  const plaatsVan = (type: string, laatste = false): number =>
    (laatste ? schrijver.alles.findLast((een) => een.type === type) : schrijver.alles.find((een) => een.type === type))
      ?.revisie ?? -1;

  const stelVast = (vaststelling: string, boekdatum: string, wmo: number, meer: object = {}): number => {
    const begin = schrijver.toestand.revisie;
    doe('preventiewinst-vaststellen', {
      ...{ afspraak: 'voordeur', vaststelling, van: '2025-01', totEnMet: '2025-06', boekdatum, huishoudens: 47 },
      maten: [
        { maat: 'tevreden', waarde: '7.5' },
        { maat: 'wachtlijst', waarde: '2' },
      ],
      kosten: telling({ opvang: 400_000_00, jeugd: 100_000_00, zvw: 600_000_00, wmo }, begin),
      ...meer,
    });
    return begin + 1;
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(schrijver, 900_000_00);
    doe('organisatie-instellen', { organisatie: 'verzekeraar', naam: 'Verzekeraar' });
    doe('koker-instellen', {
      ...{ koker: 'zvw', naam: 'Zvw', wet: 'Zvw', taakveld: '7.1', oormerk: { aard: 'extern' } },
      financier: 'verzekeraar',
    });
    doe('budget-instellen', { budget: 'zvw', naam: 'Zvw', aard: 'koker', koker: 'zvw' });
    doe('huishoudens-opnemen', { huishoudens: ['hh-geheim'] });
    doe('populatie-vastleggen', { populatie: 'groep', naam: 'Groep', leden: { soort: 'cohort' } });
    doe('regel-opstellen', {
      verdeelregel: 'alles',
      geldigVanaf: '2025-01-01',
      regel: {
        naam: 'Alles',
        maten: [
          { maat: 'tevreden', naam: 'de tevredenheid', van: '0', tot: '10' },
          { maat: 'wachtlijst', naam: 'de groei van de wachtlijst', van: '-100', tot: '100' },
        ],
        winst: WINST,
      },
    });
    doe('regel-vaststellen', { verdeelregel: 'alles', versie: 1, besluit: 'raad 12' });
    waar['opgesteld'] = doe('afspraak-opstellen', {
      afspraak: 'voordeur',
      naam: 'Een eigen voordeur',
      aanbieders: [
        { organisatie: 'jbra', gewicht: 2 },
        { organisatie: 'leger', gewicht: 1 },
      ],
      populatie: 'groep',
      huishoudensBijNulmeting: 40,
      kokers: KOKERS,
      looptijd: { van: '2025-01', totEnMet: '2025-06' },
      verdeelregel: { verdeelregel: 'alles', versie: 1 },
      interventiekosten: { bedrag: 30_000_01, per: 'jaar' },
      initiatiefnemer: { soort: 'huishouden', huishouden: 'hh-geheim' },
    });
    doe('afspraak-voorleggen', { afspraak: 'voordeur' });
    for (const financier of ['gemeente', 'rijk'])
      waar[financier] = doe('afspraak-instemmen', {
        ...{
          afspraak: 'voordeur',
          versie: 1,
          financier,
          door: 'directie',
          op: '2025-01-14',
          document: `brief ${financier}`,
        },
      });
    waar['gesloten'] = doe('afspraak-sluiten', { afspraak: 'voordeur' });
    waar['vooraf'] = doe('voorfinancieren', {
      ...{ boekdatum: '2025-02-01', voorfinanciering: 'start', afspraak: 'voordeur', door: { koker: 'opvang' } },
      ...{ naar: { budget: 'wijk-oost' }, bedrag: 20_000_00 },
    });
    doe('preventiewinst-meten', {
      ...{ afspraak: 'voordeur', meting: 'm1', van: '2025-01', totEnMet: '2025-06', boekdatum: '2025-07-01' },
      maten: [],
      kosten: telling({ opvang: 400_000_00 }, schrijver.toestand.revisie),
    });
    waar['v1'] = stelVast('v1', '2025-07-08', 75_000_00);
    doe('aandeel-toestemmen', {
      ...{ boekdatum: '2025-07-15', aandeel: 'v1~3', financier: 'verzekeraar', document: 'brief 88' },
    });
    waar['v2'] = stelVast('v2', '2025-10-01', 90_000_00, { corrigeert: 'v1' });
    const revisie = await schrijver.schrijf(opstelling.store);
    expect(await lees.wachtOp(BOEK, revisie, 10_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  it('gegeven geld dat contant ging, dan loopt de keten terug tot de regel, elke schakel met haar revisie', async () => {
    const antwoord = await vragen(plaatsVan('toezegging-contant-gemaakt.v1'));
    expect(antwoord).toMatchObject({
      aandeel: { type: 'aandeel-toegekend.v1', gegevens: { vaststelling: 'v1' } },
      vaststelling: { revisie: waar['v1'], rol: 'controller', gegevens: { vaststelling: 'v1' } },
      afspraak: {
        ...{ revisie: waar['opgesteld'], versie: 1, gesloten: waar['gesloten'] },
        instemmingen: [
          { revisie: waar['gemeente'], financier: 'gemeente' },
          { revisie: waar['rijk'], financier: 'rijk' },
        ],
      },
      verdeelregel: { versie: 1, besluit: 'raad 12', revisie: plaatsVan('regel-opgesteld.v1') },
      kosten: { regels: 4, hash: 'b'.repeat(64), gelezenTot: (waar['v1'] ?? 0) - 1 },
      correcties: [{ vaststelling: 'v2', revisie: waar['v2'], richting: 'gecorrigeerd-door' }],
    });
    expect(antwoord.verdeelregel?.zinnen).toEqual(antwoord.verdeelregel && regelInZinnen(antwoord.verdeelregel.regel));
    expect(antwoord.vaststelling?.gegevens.uitkomst.stappen.map(({ stap }) => stap)).toEqual([
      1, 1, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9,
    ]);
    expect(antwoord.kosten?.kokers.map(({ koker }) => koker)).toEqual(['opvang', 'jeugd', 'zvw', 'wmo']);
    const later = antwoord.gevolgen.map(({ revisie }) => revisie);
    expect(later).toEqual([...later].sort((a, b) => a - b));
    expect(new Set(antwoord.gevolgen.map(({ type }) => type))).toEqual(
      new Set([
        'voorfinanciering-verrekend.v1',
        'aandeel-toegekend.v1',
        'toezegging-contant-gemaakt.v1',
        'aandeel-toegestemd.v1',
      ]),
    );
  });

  it('elke som op de bladzijde klopt, en haar cijfers zijn die van het boek', async () => {
    const { tekst, vaststelling } = await vragen(waar['v1'] ?? -1);
    const sommen = sommenIn(tekst);
    expect(sommen.length).toBeGreaterThan(14);
    for (const { tekst: som, berekend, gezegd, afgerond } of sommen)
      expect({ som, verschil: Math.abs(berekend - gezegd) < (afgerond ? 0.011 : 0.0051) }).toEqual({
        som,
        verschil: true,
      });
    const { kokers, netto, delen } = vaststelling?.gegevens.uitkomst ?? { kokers: [], netto: 0, delen: [] };
    const gezegd = sommen.map((een) => Math.round(een.gezegd * 100));
    for (const bedrag of [
      ...kokers.flatMap(({ referentie, verschil }) => [referentie, verschil]),
      netto,
      ...delen.map((deel) => deel.bedrag),
    ])
      expect(gezegd).toContain(bedrag);
  });

  // A little over a page, for this afspraak in which every step has something to do.
  it('is één bladzijde, en noemt nooit een huishouden bij zijn code', async () => {
    for (let revisie = 0; revisie <= schrijver.toestand.revisie; revisie += 1) {
      const { tekst } = await vragen(revisie);
      // How amounts were split to the cent comes after the page.
      const regels = tekst.trimEnd().split('\n');
      const [eerste = ''] = tekst.split('\nDE VERDELING, TOT OP DE CENT\n');
      expect({
        revisie,
        lang: regels.filter((regel) => regel.length > 90),
        past: eerste.trimEnd().split('\n').length <= 72,
      }).toEqual({
        ...{ revisie, lang: [], past: true },
      });
      expect(tekst).not.toContain('hh-geheim');
    }
  });

  it('gegeven een correctie, dan staat van elke ontvanger wat hij nu krijgt min wat hij had', async () => {
    const { tekst, correcties, gevolgen } = await vragen(waar['v2'] ?? -1);
    expect(correcties).toEqual([{ vaststelling: 'v1', revisie: waar['v1'], richting: 'corrigeert' }]);
    const verschillen = sommenIn(tekst).filter((een) => een.tekst.includes('nu min eerder'));
    const geboekt = gevolgen
      .filter(({ gegevens }) => (gegevens as { soort?: string }).soort === 'aandeel')
      .map(({ gegevens }) => (gegevens as { bedrag: number }).bedrag);
    expect(geboekt.length).toBeGreaterThan(2);
    expect(verschillen.map(({ gezegd }) => Math.round(gezegd * 100))).toEqual(geboekt);
    for (const { berekend, gezegd } of verschillen) expect(berekend).toBeCloseTo(gezegd, 6);
  });

  it('gegeven een meting, dan is er dezelfde som zonder verdeling', async () => {
    const { tekst, meting, kosten } = await vragen(plaatsVan('preventiewinst-gemeten.v1'));
    expect(meting?.gegevens.meting).toBe('m1');
    expect(kosten?.regels).toBe(4);
    expect(tekst).toContain('Meting m1 over 2025-01 tot en met 2025-06');
    expect(tekst).toContain('Dit is alleen gemeten: er is niets verdeeld en niets geboekt.');
    expect(sommenIn(tekst).length).toBeGreaterThan(5);
  });

  it('gegeven een voorfinanciering, dan staat erbij wat was afgesproken', async () => {
    const { afspraak, vaststelling } = await vragen(waar['vooraf'] ?? -1);
    expect([afspraak?.revisie, vaststelling]).toEqual([waar['opgesteld'], undefined]);
  });

  it('is er voor een organisatie alleen als het haar aangaat', async () => {
    const revisie = waar['v1'] ?? -1;
    const weg = { code: 'niet-gevonden' };
    expect((await vragen(revisie, { aanbieder: 'leger' })).vaststelling?.revisie).toBe(revisie);
    expect((await vragen(revisie, { financier: 'verzekeraar' })).vaststelling?.revisie).toBe(revisie);
    await expect(vragen(revisie, { aanbieder: 'zorggroep' })).rejects.toMatchObject(weg);
    await expect(vragen(revisie, { financier: 'leger' })).rejects.toMatchObject(weg);
    await expect(vragen(0, { aanbieder: 'leger' })).rejects.toMatchObject(weg);
  });

  it('gegeven een gewone beweging, dan loopt de keten terug naar waar zij uit putte', async () => {
    const geput = doe('overhevelen', {
      ...{ boekdatum: '2025-11-01', van: 'wmo', naar: 'wijk-west', bedrag: 500, grond: 'mandaat 3' },
    });
    const weer = doe('storneren', { boekdatum: '2025-11-02', beweging: geput, reden: 'dubbel geboekt' });
    await schrijver.schrijf(opstelling.store);
    await lees.wachtOp(BOEK, weer, 10_000);
    const antwoord = await vragen(weer);
    expect(antwoord.herkomst.map(({ revisie, rol }) => [revisie, rol])).toEqual([[geput, 'controller']]);
    expect(antwoord.tekst).toContain(`[${geput}]`);
    expect(antwoord.tekst).toContain('reden: dubbel geboekt');
    expect(antwoord).not.toHaveProperty('vaststelling');
  });

  it.each([99_999, -1, 1.5])('gegeven revisie %s, die er niet is, dan is er niets gevonden', async (revisie) => {
    await expect(vragen(revisie)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
