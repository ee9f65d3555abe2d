import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { na, overneming, WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { ontvangen } from '../../test-hulp/opdrachten.js';
import { cohort, metAfspraak, ontwerp, sluiten, tweedeVersie, vaststellen } from '../../test-hulp/vaststellingen.js';
import type { ToezeggingenOvergenomen } from '../index.js';

const geld = (boekdatum: string, bedrag: number): Stap => ontvangen({ boekdatum, budget: 'zvw', koker: 'zvw', bedrag });

describe('wat wordt overgenomen', () => {
  it('gegeven instemming die later kwam, dan staat wat eerder was toegezegd ook hier vooraan', () => {
    const bij = { populatie: 'groep2', aanbieders: [{ organisatie: 'kwintes', gewicht: 1 }] };
    const oud = gegeven(
      ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
      ...[cohort('groep2', ['groep']), ontwerp({ zvw: 1_000 }, bij, 'tweede'), ...sluiten(['verzekeraar'], 'tweede')],
      vaststellen({ zvw: 0 }, { vaststelling: 'laat' }),
      vaststellen({ zvw: 0 }, { vaststelling: 'eerst', afspraak: 'tweede' }),
      {
        ...{ soort: 'aandeel-toestemmen', boekdatum: '2025-09-01', aandeel: 'laat~1' },
        ...{ financier: 'verzekeraar', document: 'brief' },
      },
    );
    const verhaal = na(oud, cohort('groep'), cohort('groep2', ['groep']));
    expect((verhaal.eersteFeit() as ToezeggingenOvergenomen).toezeggingen.map((rij) => rij.vaststelling)).toEqual([
      'eerst',
      'laat',
    ]);
    verhaal
      .en(geld('2026-02-01', 300), { soort: 'contant-maken', boekdatum: '2026-02-02' })
      .enStaat('tegoed:kwintes', {}, '2026-12-31')
      .enStaat('tegoed:buurthuis', { zvw: 300 }, '2026-12-31');
  });

  it('gegeven een afspraak die vanzelf betaalt, dan wordt meteen betaald uit wat er al was', () => {
    const meer = { automatisch: true };
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }, { meer }), vaststellen({ wmo: 0 }));
    na(oud, cohort('groep'), ontvangen({ boekdatum: '2026-01-01', budget: 'wmo', koker: 'wmo', bedrag: 200 }))
      .enStaat('tegoed:buurthuis', { wmo: 100 }, '2026-01-02')
      .enStaat('besteed:wmo', { wmo: 200 }, '2026-01-02');
  });

  it('gegeven een versie die wordt afgesproken, dan moet ook haar populatie er zijn, en kan zij hier worden gesloten', () => {
    const oud = gegeven(
      ...metAfspraak({ wmo: 1_000 }),
      vaststellen({ wmo: 0 }),
      cohort('ruimer'),
      ...tweedeVersie({ wmo: 1_000 }, { populatie: 'ruimer' }).slice(0, -1),
    );
    const overnemen = overneming(oud);
    gegeven(...WERELD_2026, cohort('groep'))
      .als(overnemen)
      .danWeigering('overname-onvolledig', { ontbreekt: ['populatie ruimer'] });
    gegeven(...WERELD_2026, cohort('groep'), cohort('ruimer'))
      .en(overnemen, { soort: 'afspraak-sluiten', afspraak: 'afspraak' })
      .danOnderMeer({ versie: 2 });
  });

  it('gegeven een versie die wordt afgesproken met een andere regel, dan gaat die regel mee', () => {
    const andere = { verdeelregel: { verdeelregel: 'ander', versie: 1 } };
    const regel = (verdeelregel: string): Stap[] =>
      (metAfspraak({}) as object[]).flatMap((stap) =>
        'verdeelregel' in stap && 'soort' in stap && stap.soort !== 'afspraak-opstellen'
          ? [{ ...stap, verdeelregel }]
          : [],
      );
    const oud = gegeven(
      ...metAfspraak({ wmo: 1_000 }),
      vaststellen({ wmo: 0 }),
      ...regel('ander'),
      ...tweedeVersie({ wmo: 1_000 }, andere).slice(0, -1),
    );
    na(oud, cohort('groep')).als({ soort: 'afspraak-sluiten', afspraak: 'afspraak' }).danOnderMeer({ versie: 2 });
  });
});
