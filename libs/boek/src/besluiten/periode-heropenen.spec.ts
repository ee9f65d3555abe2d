import { gegeven } from '../../test-hulp/beproef.js';
import { afsluiten, heropenen } from '../../test-hulp/opdrachten.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const TWEE_DICHT = [boekOpenen, afsluiten(), afsluiten({ periode: '2025-02' })];

describe('een periode heropenen', () => {
  it('gegeven twee afgesloten maanden, als de laatste heropent, dan is alleen de eerste nog dicht', () => {
    const { toestand } = gegeven(...TWEE_DICHT)
      .als(heropenen({ periode: '2025-02' }))
      .dan('periode-heropend.v1', { boekdatum: '2025-02-28', periode: '2025-02', reden: 'factuur vergeten' });
    expect(toestand.afgeslotenTotEnMet).toBe('2025-01');
  });

  it('gegeven alleen januari dicht, als zij heropent, dan is er niets meer dicht', () => {
    const { toestand } = gegeven(boekOpenen, afsluiten()).als(heropenen()).danOnderMeer({ periode: '2025-01' });
    expect(toestand.afgeslotenTotEnMet).toBeUndefined();
  });

  it('gegeven twee afgesloten maanden, als de eerste heropent, dan moet de laatste eerst', () => {
    gegeven(...TWEE_DICHT)
      .als(heropenen())
      .danWeigering('periode-volgorde', { laatsteAfgeslotenPeriode: '2025-02' }, /Eerst moet 2025-02/);
  });

  it.each([
    ['niets', [boekOpenen], '2025-01'],
    ['twee maanden', TWEE_DICHT, '2025-03'],
  ])('gegeven %s dicht, als een open maand heropent, dan is die niet afgesloten', (_, stappen, periode) => {
    gegeven(...stappen)
      .als(heropenen({ periode }))
      .danWeigering('periode-volgorde', { periode }, /is niet afgesloten/);
  });

  it('gegeven een maand van een ander jaar, dan hoort die niet in dit boek', () => {
    gegeven(...TWEE_DICHT)
      .als(heropenen({ periode: '2024-12' }))
      .danWeigering('boekdatum-buiten-boekjaar', { jaar: 2025 });
  });
});
