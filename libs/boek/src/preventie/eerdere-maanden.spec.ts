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
