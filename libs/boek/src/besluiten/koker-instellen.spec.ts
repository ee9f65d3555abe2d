import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen, koker, organisatie, voor, VRIJ } from '../../test-hulp/wereld.js';

const BEGIN = [boekOpenen, organisatie('gemeente'), organisatie('rijk')];

describe('een koker instellen', () => {
  it('gegeven een financier, als een koker wordt ingesteld, dan geldt hij vanaf de eerste dag van het boek', () => {
    gegeven(...BEGIN)
      .als(koker('jeugd', voor({ taakveld: '6.72' }), { naam: 'Jeugdhulp', wet: 'Jeugdwet', taakveld: '6.72' }))
      .dan('koker-ingesteld.v1', {
        boekdatum: '2025-01-01',
        koker: 'jeugd',
        naam: 'Jeugdhulp',
        wet: 'Jeugdwet',
        taakveld: '6.72',
        oormerk: { aard: 'geoormerkt', doelen: [{ taakveld: '6.72' }] },
        financier: 'gemeente',
        vanaf: '2025-01-01',
      });
  });

  it('gegeven een koker, als financier en oormerk op een datum veranderen, dan geldt op elke dag wat toen gold', () => {
    const { toestand } = gegeven(
      ...BEGIN,
      koker('wmo', VRIJ),
      koker('wmo', voor({ taakveld: '6.1' }), { financier: 'rijk', vanaf: '2025-07-01' }),
      koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-04-01' }),
    );
    const op = (datum: string) => {
      const { financier, oormerk } = toestand.koker('wmo', datum)!;
      return [financier, oormerk.aard];
    };
    expect(op('2025-03-31')).toEqual(['gemeente', 'vrij']);
    expect(op('2025-04-01')).toEqual(['rijk', 'vrij']);
    expect(op('2025-06-30')).toEqual(['rijk', 'vrij']);
    expect(op('2025-07-01')).toEqual(['rijk', 'geoormerkt']);
  });

  it('gegeven een koker vanaf een dag, als dezelfde dag anders wordt ingesteld, dan geldt het laatste', () => {
    const { toestand } = gegeven(...BEGIN, koker('wmo', VRIJ), koker('wmo', VRIJ, { financier: 'rijk' }));
    expect(toestand.koker('wmo', '2025-01-01')?.financier).toBe('rijk');
    expect(toestand.kokers.lees('wmo')).toHaveLength(1);
  });

  it('gegeven een koker vanaf juli, dan is hij er daarvoor niet', () => {
    const { toestand } = gegeven(...BEGIN, koker('wmo', VRIJ, { vanaf: '2025-07-01' }));
    expect(toestand.koker('wmo', '2025-06-30')).toBeUndefined();
  });

  it('gegeven geen financier, als een koker wordt ingesteld, dan wordt dat geweigerd', () => {
    gegeven(boekOpenen).als(koker('wmo', VRIJ)).danWeigering('onbekende-organisatie', { organisatie: 'gemeente' });
  });

  it('gegeven een dag na het jaar, dan wordt de koker geweigerd; een dag ervoor telt vanaf de eerste dag van het boek', () => {
    gegeven(...BEGIN)
      .als(koker('wmo', VRIJ, { vanaf: '2031-01-01' }))
      .danWeigering('boekdatum-buiten-boekjaar', { boekdatum: '2031-01-01', jaar: 2025 })
      .als(koker('wmo', VRIJ, { vanaf: '2015-01-01' }))
      .danOnderMeer({ vanaf: '2015-01-01', boekdatum: '2025-01-01' });
  });

  it('gegeven een afgesloten maand, dan verandert een koker daar niet meer, en komt een nieuwe er wel bij', () => {
    gegeven(...BEGIN, koker('wmo', VRIJ), { soort: 'periode-afsluiten', ...{ periode: '2025-01' } })
      .als(koker('wmo', VRIJ, { financier: 'rijk' }))
      .danWeigering('periode-afgesloten', { koker: 'wmo', voorstel: { vanaf: '2025-02-01' } })
      .als(koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-02-01' }))
      .danOnderMeer({ financier: 'rijk' })
      .als(koker('nieuw', VRIJ))
      .danOnderMeer({ vanaf: '2025-01-01' });
  });
});
