import { GROOTSTE_BEDRAG } from '@ontschot/kern';
import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { codes, gezinnen } from '../../test-hulp/afspraken.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';
import { WERELD } from '../../test-hulp/wereld.js';
import { uitrekenen } from './meetinvoer.js';

const meten = (bedragen: Record<string, number>, meer: object = {}): Stap => ({
  ...vaststellen(bedragen, { ...meer }),
  soort: 'preventiewinst-meten',
});
const vast = (bedrag: number, meer: object = {}, per = 'periode'): object => ({
  kokers: [
    {
      koker: 'wmo',
      nulmeting: { methode: { methode: 'vast', bedrag, per, bron: 'contract' }, volgtPopulatie: false, ...meer },
    },
  ],
});

describe('maanden die nog niet voorbij zijn', () => {
  const voorlopig = { herzienOp: '2026-02-01', reden: 'de laatste facturen komen nog' };

  it.each([
    ['de maand na de boekdatum', { totEnMet: '2025-08', boekdatum: '2025-07-31' }],
    ['een maand die net begon', { totEnMet: '2025-06', boekdatum: '2025-06-01' }],
    ['een maand waarvan de laatste dag nog komt', { totEnMet: '2025-06', boekdatum: '2025-06-29' }],
    ['een jaar dat nog komt', { van: '2026-01', totEnMet: '2026-12', boekdatum: '2025-12-31' }],
  ])('gegeven %s, dan wordt zij niet vastgesteld en niet gemeten', (_, periode) => {
    const cijfers = { boekdatum: periode.boekdatum, totEnMet: periode.totEnMet };
    gegeven(...metAfspraak({ wmo: 1_000 }))
      .als(vaststellen({ wmo: 0 }, periode))
      .danWeigering('periode-niet-voorbij', cijfers)
      .als(meten({ wmo: 0 }, periode))
      .danWeigering('periode-niet-voorbij', cijfers);
  });

  it('gegeven de laatste dag van de periode, dan mag het', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }))
      .als(meten({ wmo: 0 }, { boekdatum: '2025-06-30' }))
      .danOnderMeer({ totEnMet: '2025-06' })
      .als(vaststellen({ wmo: 0 }, { boekdatum: '2025-06-30' }))
      .danOnderMeer({ totEnMet: '2025-06' });
  });

  it('gegeven dat zij voorlopig heet, dan mag de rest van het jaar, en niet het jaar erna', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }))
      .als(vaststellen({ wmo: 0 }, { voorlopig, totEnMet: '2026-01' }))
      .danWeigering('periode-niet-voorbij', { totEnMet: '2026-01' })
      .als(vaststellen({ wmo: 0 }, { voorlopig, totEnMet: '2025-12' }))
      .danOnderMeer({ totEnMet: '2025-12', voorlopig });
  });
});

describe('een bezuiniging op wat er was verwacht', () => {
  const meer = (bedrag: number) =>
    vast(1_000, { verlagingen: [{ grond: 'besluit', kenmerk: 'raad 12', bedrag, per: 'periode' }] });
  const heel = { looptijd: { van: '2025-01', totEnMet: '2025-06' } };

  it.each([
    ['kleiner dan', 400, 600],
    ['even groot als', 1_000, 0],
    ['groter dan', 1_500, 0],
  ])('gegeven een besluit %s wat er was verwacht, dan wordt de referentie niet minder dan nul', (_, bedrag, over) => {
    const regel = vastgesteldeRegel({}, { verlies: { deel: '50', afbouw: [] } });
    gegeven(...metAfspraak({ wmo: 1_000 }, { regel, meer: { ...meer(bedrag), ...heel } }))
      // Nothing was spent: what the council cut is nobody's loss.
      .als(vaststellen({ wmo: 0 }))
      .danOnderMeer({
        uitkomst: {
          netto: over,
          kokers: [{ koker: 'wmo', referentie: over, verschil: over }],
          volume: { perHuishoudenVoor: over / 100 },
        },
      })
      .enStaat('tegoed:buurthuis', over === 0 ? {} : { wmo: 180 });
  });

  it('gegeven een groep die kleiner werd, dan kan het besluit niet meer wegnemen dan er voor die groep was verwacht', () => {
    const verlagingen = [{ grond: 'besluit', kenmerk: 'raad 12', bedrag: 400, per: 'periode' }];
    const volgt = vast(1_000, { volgtPopulatie: true, verlagingen });
    gegeven(...metAfspraak({ wmo: 1_000 }, { meer: { ...volgt, ...heel } }))
      .als(vaststellen({ wmo: 0 }, { huishoudens: 30 }))
      .danOnderMeer({ uitkomst: { netto: 0, kokers: [{ referentie: 0 }], volume: { perHuishoudenVoor: 6 } } });
  });
});

describe('bedragen waarmee niet meer exact is te rekenen', () => {
  it('gegeven een referentie die geen exact getal meer is, dan wordt dat geweigerd', () => {
    const prijs = { eenheidsprijs: 'p', naam: 'p', bedrag: 10_000_000_000_000, eenheid: 'dag', bron: 'b', jaar: 2025 };
    const eenheden = [{ eenheidsprijs: 'p', aantal: 1_000_000_000, per: 'periode' }];
    const kokers = [{ koker: 'wmo', nulmeting: { methode: { methode: 'eenheden', eenheden }, volgtPopulatie: false } }];
    const vooraf: readonly Stap[] = [{ soort: 'eenheidsprijs-vastleggen', ...prijs }];
    gegeven(...metAfspraak({ wmo: 1_000 }, { vooraf, meer: { kokers } }))
      .als(vaststellen({ wmo: 0 }))
      .danWeigering('bedrag-te-groot')
      .als(meten({ wmo: 0 }))
      .danWeigering('bedrag-te-groot');
  });

  it('gegeven een uitkomst die exact is maar groter dan een boek kan dragen, dan wordt dat ook geweigerd', () => {
    const verwacht = GROOTSTE_BEDRAG / 4;
    gegeven(...metAfspraak({ wmo: 1_000 }, { meer: vast(verwacht, {}, 'maand') }))
      .als(vaststellen({ wmo: 0 }, { totEnMet: '2025-05' }))
      .danWeigering('bedrag-te-groot', { bedrag: verwacht * 5, hoogstens: GROOTSTE_BEDRAG })
      .als(vaststellen({ wmo: 0 }, { totEnMet: '2025-04' }))
      .danOnderMeer({ uitkomst: { netto: GROOTSTE_BEDRAG } });
  });
});

describe('gegevens waarmee niet is te rekenen', () => {
  const invoer = { kokers: [], maten: [], interventiekosten: { bedrag: 0 } } as unknown as Parameters<
    typeof uitrekenen
  >[0];
  const kokers = (gewicht: number) => [
    {
      ...{ koker: 'wmo', inkomsten: [], realisatie: { maanden: [{ maand: '2025-01', bedrag: 0 }], inkomsten: [] } },
      nulmeting: {
        ...{ volgtPopulatie: false, verlagingen: [] },
        methode: { methode: 'historisch', jaren: [{ jaar: 2024, bedrag: 1, gewicht }], bron: 'b' },
      },
    },
  ];

  it('gegeven een nulmeting zonder gewicht, dan zegt de weigering dat, en niet dat een bedrag te groot is', () => {
    const periode = { van: '2025-01', totEnMet: '2025-12', jaar: 1, populatie: { nulmeting: 1, nu: 1 } };
    const zonder = { ...invoer, ...periode, kokers: kokers(0) } as unknown as typeof invoer;
    expect(() => uitrekenen(zonder)).toThrow(
      expect.objectContaining({
        weigering: expect.objectContaining({
          code: 'niet-te-berekenen',
          uitleg: 'Hiermee is geen uitkomst te berekenen: delen door nul.',
        }) as unknown,
      }) as Error,
    );
  });
});

describe('het aantal huishoudens', () => {
  const volgt = vast(1_000, { volgtPopulatie: true }, 'maand');
  const van = (populatie: string, vooraf: readonly Stap[], toen: number): readonly Stap[] => [
    ...WERELD,
    ...vooraf,
    ...vastgesteldeRegel(),
    ontwerp({}, { ...volgt, populatie, huishoudensBijNulmeting: toen }),
    ...sluiten(['gemeente']),
  ];
  const MET_CODES = van(
    'gezin',
    [{ soort: 'huishoudens-opnemen', ...{ huishoudens: codes('h', 12) } }, ...gezinnen('gezin', ...codes('h', 12))],
    6,
  );

  it('gegeven een populatie met codes, als iemand er een ander aantal bij noemt, dan wordt dat geweigerd', () => {
    gegeven(...MET_CODES)
      .als(vaststellen({ wmo: 0 }, { huishoudens: 50 }))
      .danWeigering('meting-onvolledig', { fouten: [{ veld: 'huishoudens' }] })
      .als(meten({ wmo: 0 }, { huishoudens: 1 }))
      .danWeigering('meting-onvolledig', { fouten: [{ veld: 'huishoudens' }] });
  });

  it.each([[{}], [{ huishoudens: 12 }]])('gegeven een populatie met codes en %j, dan telt wie erin zit', (meer) => {
    gegeven(...MET_CODES)
      .als(vaststellen({ wmo: 0 }, meer))
      .danOnderMeer({ invoer: { populatie: { nulmeting: 6, nu: 12 } }, uitkomst: { netto: 12_000 } });
  });

  it.each([
    ['een genoemd aantal', { huishoudens: 50 }, 50],
    ['geen aantal', {}, 100],
  ])(
    'gegeven een populatie die alleen is geteld en %s, dan telt dat, of wat het bij de nulmeting was',
    (_, meer, nu) => {
      gegeven(...van('groep', [cohort('groep')], 100))
        .als(vaststellen({ wmo: 0 }, meer))
        .danOnderMeer({ invoer: { populatie: { nulmeting: 100, nu } }, uitkomst: { netto: nu * 60 } });
    },
  );
});

describe('de inspanning van de aanbieders', () => {
  it('gegeven een aanbieder die er twee keer staat, dan wordt dat geweigerd, met wat er verder niet klopt', () => {
    const naarInspanning = vastgesteldeRegel({
      verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'inspanning' },
    });
    const inspanning = [5, 8].map((uren) => ({ organisatie: 'buurthuis', inspanning: uren }));
    const fout = { veld: 'inspanning', uitleg: 'De inspanning van buurthuis staat er meer dan eens.' };
    const vreemd = [...inspanning, { organisatie: 'kwintes', inspanning: 1 }];
    gegeven(...metAfspraak({ wmo: 1_000 }, { regel: naarInspanning }))
      .als(vaststellen({ wmo: 0 }, { inspanning }))
      .danWeigering('meting-onvolledig', { fouten: [fout] })
      .als(
        meten(
          { wmo: 0 },
          {
            inspanning: vreemd,
            maten: [
              { maat: 'a', waarde: '1' },
              { maat: 'a', waarde: '2' },
            ],
          },
        ),
      )
      .danWeigering('meting-onvolledig', { fouten: [{ veld: 'maten.a' }, { veld: 'inspanning' }, fout] })
      .als(vaststellen({ wmo: 0 }, { inspanning: inspanning.slice(1) }))
      .danOnderMeer({ invoer: { aanbieders: [{ organisatie: 'buurthuis', inspanning: 8 }] } });
  });

  it('gegeven een aantal huishoudens dat niet past bij de codes, dan staat ook de inspanning erbij', () => {
    const inspanning = [5, 8].map((uren) => ({ organisatie: 'buurthuis', inspanning: uren }));
    gegeven(
      ...WERELD,
      { soort: 'huishoudens-opnemen', ...{ huishoudens: codes('h') } },
      ...gezinnen('groep', ...codes('h')),
      ontwerp({ wmo: 1_000 }, { verdeelregel: undefined }),
    )
      .als(meten({ wmo: 0 }, { huishoudens: 3, inspanning }))
      .danWeigering('meting-onvolledig', { fouten: [{ veld: 'huishoudens' }, { veld: 'inspanning' }] });
  });
});
