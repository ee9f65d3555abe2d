import { gegeven } from '../../test-hulp/beproef.js';
import { contract } from '../../test-hulp/opdrachten.js';
import { WERELD } from '../../test-hulp/wereld.js';
import { vormOp } from './ondersteuningsopdracht-instellen.js';

describe('een ondersteuningsopdracht instellen', () => {
  it('gegeven een aanbieder, als een contract wordt ingesteld, dan staat het erin met zijn perioden op volgorde', () => {
    const { soort, ...inhoud } = contract({ capaciteit: { aantal: 12, eenheid: 'plaatsen' } });
    const [januari, juli] = [
      { vanaf: '2025-01-01', vorm: 'functiegericht' },
      { vanaf: '2025-07-01', vorm: 'product' },
    ] as const;
    const { toestand } = gegeven(...WERELD)
      .als(contract({ soort, ...inhoud, financiering: [juli, januari] }))
      .dan('ondersteuningsopdracht-ingesteld.v1', {
        boekdatum: '2025-01-01',
        ...inhoud,
        financiering: [januari, juli],
      });
    expect(toestand.ondersteuningsopdrachten.lees('oo1')).toEqual({ ...inhoud, financiering: [januari, juli] });
  });

  it('geeft op elke dag de vorm van financiering van die dag', () => {
    const oo = contract({
      financiering: [
        { vanaf: '2025-02-01', vorm: 'functiegericht' },
        { vanaf: '2025-07-01', vorm: 'populatie' },
      ],
    });
    expect(['2025-01-31', '2025-02-01', '2025-06-30', '2025-07-01'].map((dag) => vormOp(oo, dag))).toEqual([
      undefined,
      'functiegericht',
      'functiegericht',
      'populatie',
    ]);
  });

  it('gegeven een contract, als het verandert, dan geldt de nieuwe inhoud', () => {
    const { toestand } = gegeven(...WERELD, contract()).als(contract({ naam: 'Opvang en begeleiding' }));
    expect(toestand.ondersteuningsopdrachten.lees('oo1')?.naam).toBe('Opvang en begeleiding');
  });

  it('gegeven een contract, als het naar een andere aanbieder gaat, dan wordt dat geweigerd', () => {
    gegeven(...WERELD, contract())
      .als(contract({ aanbieder: 'kwintes' }))
      .danWeigering('onderdeel-ligt-vast', { aanbieder: 'buurthuis' });
  });

  it('gegeven geen aanbieder, als een contract wordt ingesteld, dan wordt dat geweigerd', () => {
    gegeven(...WERELD)
      .als(contract({ aanbieder: 'weg' }))
      .danWeigering('onbekende-organisatie', { organisatie: 'weg' });
  });
});
