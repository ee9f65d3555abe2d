import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { NA_HET_JAAR, open, overnemen, sluitAf } from '../../test-hulp/jaareinde.js';
import { overneming, WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vaststellen,
  vastgesteldeRegel,
} from '../../test-hulp/vaststellingen.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const halfOmHalf = { van: '2025-07', totEnMet: '2026-06', boekdatum: '2026-07-01' };
const oud = (): Verhaal =>
  gegeven(
    ...metAfspraak({ wmo: 1_000 }),
    ...[
      {
        ...{ soort: 'kosten-melden', koker: 'wmo', bron: 'administratie' },
        regels: [{ maand: '2025-08', bedrag: 9, populatie: 'groep' }],
      },
    ],
  );

const codes = (begin: number): string[] => Array.from({ length: 10 }, (_, i) => `hh-${begin + i}`);
const opnemen = (begin: number): Stap => ({ soort: 'huishoudens-opnemen', huishoudens: codes(begin) });
const vullen = (populatie: string, begin: number): Stap => ({
  soort: 'populatie-aanvullen',
  populatie,
  huishoudens: codes(begin),
});
const gezinnen = (populatie: string): Stap => ({
  soort: 'populatie-vastleggen',
  ...{ populatie, naam: populatie, leden: { soort: 'huishoudens' } },
});

describe('maanden van voor dit jaar, voor een populatie die hier anders werd', () => {
  const opent = (...vooraf: readonly Stap[]): Verhaal => {
    const daar = gegeven(
      ...metAfspraak(
        { wmo: 1_000 },
        {
          meer: { populatie: 'gezinnen' },
          vooraf: [opnemen(100), opnemen(200), gezinnen('gezinnen'), vullen('gezinnen', 100), ...vooraf],
        },
      ),
      {
        ...{ soort: 'kosten-melden', koker: 'wmo', bron: 'administratie' },
        regels: [{ maand: '2025-08', bedrag: 9, huishouden: 'hh-200' }],
      },
    );
    const nieuw = gegeven(boek2026);
    open(daar, sluitAf(daar), nieuw);
    return nieuw;
  };
  const meting = (populatie: string): readonly Stap[] => [
    ontwerp({ wmo: 1_000 }, { populatie }, 'proef'),
    { ...vaststellen({ wmo: 9 }, { ...halfOmHalf, afspraak: 'proef' }), soort: 'preventiewinst-meten' },
  ];

  it('gegeven dezelfde leden als daar, dan tellen zij', () => {
    opent()
      .als(vaststellen({ wmo: 9 }, halfOmHalf))
      .danOnderMeer({ van: '2025-07' });
  });

  it('gegeven leden die er na de opening bij kwamen, dan niet: wie hier nieuw is had daar geen kosten, en telde toch mee voor tien', () => {
    opent()
      .en(opnemen(300), vullen('gezinnen', 300))
      .als(vaststellen({ wmo: 9 }, halfOmHalf))
      .danWeigering('kosten-onvolledig', { populatie: 'gezinnen' });
  });

  it('gegeven een populatie van na de opening, dan ook niet; over dit jaar wel', () => {
    const [ontworpen, meet] = meting('nieuw') as [object, object];
    const nieuw = opent().en(opnemen(300), gezinnen('nieuw'), vullen('nieuw', 300), ontworpen);
    nieuw.als(meet).danWeigering('kosten-onvolledig', { populatie: 'nieuw' });
    nieuw.als({ ...meet, van: '2026-01', meting: 'm' }).danOnderMeer({ meting: 'm' });
  });
});

describe('maanden van voor dit jaar, als hun kosten er niet zijn', () => {
  it('gegeven een afspraak die al overkwam en kosten die nog moeten, dan wordt de hele referentie geen winst', () => {
    const daar = oud();
    const geschreven = sluitAf(daar);
    const nieuw = gegeven(boek2026);
    // Step by step, up to where the afspraak is here and its costs are not.
    while (!nieuw.toestand.preventie.afspraken.heeft('afspraak'))
      nieuw.als(overnemen(daar, geschreven, nieuw), {}, NA_HET_JAAR);
    nieuw.als(vaststellen({ wmo: 0 }, halfOmHalf)).danWeigering('kosten-onvolledig', { uit: 'GM0080-2025' });
    open(daar, geschreven, nieuw);
    nieuw.als(vaststellen({ wmo: 9 }, halfOmHalf)).danOnderMeer({ van: '2025-07' });
  });

  it('gegeven een afspraak die overkwam terwijl het oude boek nog open is, dan wordt over dat jaar niets gemeten', () => {
    const nieuw = gegeven(...WERELD_2026, cohort('groep')).en(overneming(oud().en(vaststellen({ wmo: 9 }))));
    nieuw.als(vaststellen({ wmo: 0 }, halfOmHalf)).danWeigering('kosten-onvolledig', { uit: 'GM0080-2025' });
    const ditJaar = { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' };
    nieuw.als(vaststellen({ wmo: 9 }, ditJaar)).danOnderMeer({ van: '2026-01' });
  });

  it('gegeven kosten van buiten de afspraak die nog niet over zijn, dan legt de meting vast waarom daarvan niets is gezegd', () => {
    const waarom = 'De kosten van voor dit jaar zijn nog niet (alle) overgenomen uit GM0080-2025.';
    const verhaal = gegeven(...metAfspraak({ wmo: 1_000 }));
    const kosten = { buitenBereik: [], buitenBereikOnvolledig: waarom };
    const meten = { ...vaststellen({ wmo: 9 }, { kosten }), soort: 'preventiewinst-meten' };
    verhaal.als(meten).danOnderMeer({ buitenBereik: [], buitenBereikOnvolledig: waarom });
    verhaal.als(vaststellen({ wmo: 9 }, { kosten })).danOnderMeer({ buitenBereikOnvolledig: waarom });
  });

  it('gegeven een eerste boek, dat niets overnam, dan meldt dat zelf wat eerdere jaren kostten', () => {
    const eerste = gegeven(
      ...WERELD_2026,
      cohort('groep'),
      ...vastgesteldeRegel(),
      ontwerp({ wmo: 1_000 }),
      ...sluiten(['gemeente']),
    );
    eerste.als(vaststellen({ wmo: 9 }, halfOmHalf)).danOnderMeer({ van: '2025-07' });
  });
});
