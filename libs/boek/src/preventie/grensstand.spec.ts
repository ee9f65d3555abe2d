import { moetVasteGrensZijn, vasteGrenzenVan } from './grensstand.js';
import type { PreventiewinstGemeten } from './preventiewinst-meten.js';
import { feit, gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { open, sluitAf } from '../../test-hulp/jaareinde.js';
import { na } from '../../test-hulp/jaarwisseling.js';
import { cohort, metAfspraak, ontwerp, tweedeVersie, vaststellen } from '../../test-hulp/vaststellingen.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const GRENS = 5_000;
const HALFJAAR = { van: '2025-01', totEnMet: '2025-06' };
const TWEEDE_HALFJAAR = { van: '2025-07', totEnMet: '2025-12', boekdatum: '2025-12-31' };

/** What was spent, and what of it lay above that limit, as the service adds it up. */
const geteldeKoker = (grens: number | undefined): object => ({
  realisatie: {
    maanden: [{ maand: '2025-06', bedrag: 100 }],
    inkomsten: [],
    ...(grens !== undefined && { uitschieters: { grens, huishoudens: 1, afgekapt: 700 } }),
  },
});
const geteld = (grens: number | undefined, kokers: readonly string[] = ['wmo']): object => ({
  kokers: kokers.map((koker) => ({ koker, ...geteldeKoker(grens) })),
});
const vast = (grens: number | undefined, meer: object = {}, kokers?: readonly string[]): object =>
  vaststellen({}, { ...meer, kosten: geteld(grens, kokers) });
const meting = (grens: number | undefined, meer: object = {}, kokers?: readonly string[]): Stap => ({
  ...vast(grens, { afspraak: 'ander', ...meer }, kokers),
  soort: 'preventiewinst-meten',
});
const ander = (grens: number | undefined, kokers: Readonly<Record<string, number>> = { wmo: 1_000 }): Stap =>
  ontwerp(kokers, { populatie: 'elders', ...(grens !== undefined && { grensPerHuishouden: grens }) }, 'ander');
/** A closed afspraak with a limit, and another one on the same koker. */
const met = (grens: number | undefined, kokers?: Readonly<Record<string, number>>): readonly Stap[] => [
  ...metAfspraak({ wmo: 1_000 }, { meer: { grensPerHuishouden: GRENS } }),
  cohort('elders'),
  ander(grens, kokers),
];

describe('de grens per huishouden waarmee van een koker wordt verteld', () => {
  it('gegeven een meting met een grens, als een andere afspraak dezelfde koker met een andere grens meet, dan zegt de weigering welke er is', () => {
    gegeven(...met(8_000), vast(GRENS))
      .als(meting(8_000))
      .danWeigering('grens-ligt-vast', {
        gevraagd: { grens: 8_000, ...HALFJAAR },
        vast: [{ koker: 'wmo', grens: GRENS, ...HALFJAAR }],
      });
  });

  it.each([
    ['van een kant', { totEnMet: '2025-05' }],
    ['aan beide kanten', { van: '2025-02', totEnMet: '2025-05' }],
    ['een maand later', { van: '2025-02', totEnMet: '2025-07', boekdatum: '2025-07-31' }],
    ['langer', { totEnMet: '2025-12', boekdatum: '2025-12-31' }],
    ['de rest van het jaar, maar korter', { van: '2025-07', totEnMet: '2025-09', boekdatum: '2025-12-31' }],
  ])('gegeven dezelfde grens over andere maanden (%s), dan wordt ook dat geweigerd', (_, maanden) => {
    gegeven(...met(GRENS), vast(GRENS))
      .als(meting(GRENS, maanden))
      .danWeigering('grens-ligt-vast', { vast: [{ koker: 'wmo', grens: GRENS }] });
  });

  it.each([
    ['over dezelfde maanden', {}],
    ['over evenveel maanden erna', TWEEDE_HALFJAAR],
  ])('gegeven dezelfde grens, dan mag een andere afspraak %s ermee meten', (_, maanden) => {
    gegeven(...met(GRENS), vast(GRENS))
      .als(meting(GRENS, maanden))
      .danOnderMeer({ meting: expect.any(String) as string });
  });

  it('evenveel maanden ervoor mag ook: welke het eerst zijn gemeten, maakt niet uit', () => {
    gegeven(...met(GRENS), vast(GRENS, TWEEDE_HALFJAAR))
      .als(meting(GRENS))
      .danOnderMeer({ van: '2025-01' });
  });

  it('zonder grens mag altijd, en legt niets vast', () => {
    gegeven(...met(undefined), vast(GRENS))
      .als(meting(undefined, { totEnMet: '2025-04' }))
      .danOnderMeer({});
    gegeven(...met(undefined), meting(undefined, { totEnMet: '2025-04' }))
      .als(vast(GRENS))
      .danOnderMeer({ van: '2025-01' });
  });

  it('een andere koker heeft een eigen grens; van een afspraak over beide wordt gezegd bij welke zij niet past', () => {
    gegeven(...met(8_000, { jeugd: 1_000 }), vast(GRENS))
      .als(meting(8_000, {}, ['jeugd']))
      .danOnderMeer({ meting: expect.any(String) as string });
    gegeven(...met(8_000, { jeugd: 1_000, wmo: 1_000 }), vast(GRENS))
      .als(meting(8_000, {}, ['jeugd', 'wmo']))
      .danWeigering('grens-ligt-vast', { vast: [{ koker: 'wmo' }] });
  });

  it('ook een meting van een ontwerp legt haar vast: wat is verteld, is verteld', () => {
    gegeven(...met(8_000), meting(8_000))
      .als(vast(GRENS))
      .danWeigering('grens-ligt-vast', { vast: [{ koker: 'wmo', grens: 8_000, ...HALFJAAR }] });
  });

  it('een nieuwe versie met een andere grens telt niet meer in dit boek; een correctie van wat met de oude is vastgesteld wel', () => {
    gegeven(
      ...metAfspraak({ wmo: 1_000 }, { meer: { grensPerHuishouden: GRENS } }),
      vast(GRENS, { vaststelling: 'v1' }),
      ...tweedeVersie({ wmo: 1_000 }, { grensPerHuishouden: 8_000 }),
    )
      .als(vast(8_000, { ...TWEEDE_HALFJAAR, kosten: { ...geteld(8_000), versie: 2 } }))
      .danWeigering('grens-ligt-vast', { gevraagd: { grens: 8_000 } })
      .als(vast(GRENS, { vaststelling: 'v2', corrigeert: 'v1' }))
      .danOnderMeer({ corrigeert: 'v1' });
  });
});

describe('een boek van voordat er een vaste grens was', () => {
  /** Two limits were told of one koker: the event of the second meting is as it was written then. */
  const oud = (): Verhaal => {
    const verhaal = gegeven(...met(GRENS), vast(GRENS), meting(GRENS));
    const { invoer, ...meer } = verhaal.eersteFeit() as PreventiewinstGemeten;
    const kokers = invoer.kokers.map((koker) => ({ ...koker, ...geteldeKoker(8_000) }));
    return verhaal.en(feit('preventiewinst-gemeten.v1', { ...meer, meting: 'oud', invoer: { ...invoer, kokers } }));
  };

  it('elke grens die er is verteld blijft bruikbaar, een derde komt er niet bij', () => {
    oud().als(meting(GRENS)).danOnderMeer({});
    oud().en(ander(8_000)).als(meting(8_000)).danOnderMeer({});
    oud()
      .en(ander(9_000))
      .als(meting(9_000))
      .danWeigering('grens-ligt-vast', { vast: [{ grens: GRENS }, { grens: 8_000 }] });
  });
});

describe('de grens in het boek van het volgende jaar', () => {
  const IN_2026 = { van: '2026-01', totEnMet: '2026-03', boekdatum: '2026-04-01' };
  const oud = (): Verhaal =>
    gegeven(...metAfspraak({ wmo: 1_000 }, { meer: { grensPerHuishouden: GRENS } }), vast(GRENS));

  it('de afspraak houdt haar grens, en daar begint het opnieuw: ook over een kwartaal, en dan ligt dat vast', () => {
    na(oud(), cohort('groep'), cohort('elders'))
      .en(ander(8_000), vast(GRENS, { ...IN_2026, kosten: { ...geteld(GRENS) } }))
      .als(meting(8_000, IN_2026))
      .danWeigering('grens-ligt-vast', { vast: [{ koker: 'wmo', grens: GRENS, van: '2026-01', totEnMet: '2026-03' }] });
  });

  it('als daar eerst een andere grens is verteld, dan geldt die', () => {
    na(oud(), cohort('groep'), cohort('elders'))
      .en(ander(8_000), meting(8_000, IN_2026))
      .als(vast(GRENS, IN_2026))
      .danWeigering('grens-ligt-vast', { gevraagd: { grens: GRENS }, vast: [{ grens: 8_000 }] });
  });
});

describe('een grens waarmee het boek van een eerder jaar vertelde', () => {
  const kosten: Stap = {
    ...{ soort: 'kosten-melden', koker: 'wmo', bron: 'administratie' },
    regels: [{ maand: '2025-02', bedrag: 9, populatie: 'groep' }],
  };
  const GEDEELD_JAAR = { van: '2025-07', totEnMet: '2026-06', boekdatum: '2026-07-01' };
  const later = (): Verhaal => {
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }, { meer: { grensPerHuishouden: GRENS } }), kosten, vast(GRENS));
    const nieuw = gegeven({ ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 });
    open(oud, sluitAf(oud), nieuw);
    return nieuw.en(cohort('elders'), ander(8_000));
  };

  it.each([
    ['dezelfde maanden', { boekdatum: '2026-01-05' }],
    ['maanden van beide jaren', GEDEELD_JAAR],
  ])('gegeven een andere grens over %s, dan wordt dat ook hier geweigerd: de kosten kwamen mee', (_, maanden) => {
    later()
      .als(meting(8_000, maanden))
      .danWeigering('grens-ligt-vast', { vast: [{ koker: 'wmo', grens: GRENS, ...HALFJAAR }] });
  });

  it('gegeven dezelfde grens over evenveel maanden, dan mag dat', () => {
    const nieuw = later().en({
      ...ontwerp({ wmo: 1_000 }, { populatie: 'elders', grensPerHuishouden: GRENS }, 'derde'),
    });
    nieuw
      .als(meting(GRENS, { ...TWEEDE_HALFJAAR, afspraak: 'derde', boekdatum: '2026-01-05' }))
      .danOnderMeer({ van: '2025-07' });
  });

  it('gegeven alleen maanden van dit jaar, dan mag een andere grens', () => {
    later()
      .als(meting(8_000, { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' }))
      .danOnderMeer({ van: '2026-01' });
  });

  it('gegeven elk jaar een andere grens, dan geldt twee jaar later over elk jaar nog die van toen', () => {
    const nieuw = later().en(meting(8_000, { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' }));
    const grenzen = [
      { koker: 'wmo', grens: GRENS, ...HALFJAAR },
      { koker: 'wmo', grens: 8_000, van: '2026-01', totEnMet: '2026-06' },
    ];
    expect(vasteGrenzenVan(nieuw.toestand)).toEqual(grenzen);
    const { kosten: over } = nieuw.toestand.jaar;
    if (over === undefined) throw new Error('er kwamen geen kosten over');
    const derde = gegeven(...met(8_000));
    derde.toestand.boek = { ...derde.toestand.boek!, jaar: 2027 };
    derde.toestand.jaar = { kosten: { ...over, uit: 'GM0080-2026', grenzen } };
    const in2026 = { van: '2026-01', totEnMet: '2026-06' };
    const vraag = (grens: number, maanden: object): object => {
      const { van, totEnMet } = { ...HALFJAAR, ...maanden };
      try {
        moetVasteGrensZijn(
          derde.toestand,
          { grensPerHuishouden: grens, kokers: [{ koker: 'wmo' }] as never },
          van,
          totEnMet,
        );
        return {};
      } catch (fout) {
        return fout as object;
      }
    };
    expect([vraag(GRENS, {}), vraag(8_000, in2026)]).toEqual([{}, {}]);
    for (const fout of [vraag(8_000, {}), vraag(GRENS, in2026)])
      expect(fout).toMatchObject({ weigering: { code: 'grens-ligt-vast' } });
  });
});
