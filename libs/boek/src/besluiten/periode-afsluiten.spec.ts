import { gegeven } from '../../test-hulp/beproef.js';
import { afsluiten } from '../../test-hulp/opdrachten.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

describe('een periode afsluiten', () => {
  it('gegeven een open jaar, als januari sluit, dan is zij dicht', () => {
    const { toestand } = gegeven(boekOpenen)
      .als(afsluiten())
      .dan('periode-afgesloten.v1', { boekdatum: '2025-01-31', periode: '2025-01' });
    expect(toestand.afgeslotenTotEnMet).toBe('2025-01');
  });

  it('gegeven een open jaar, als februari sluit, dan moet januari eerst', () => {
    gegeven(boekOpenen)
      .als(afsluiten({ periode: '2025-02' }))
      .danWeigering('periode-volgorde', { periode: '2025-02', eersteOpenPeriode: '2025-01' }, /Eerst moet 2025-01/);
  });

  it('gegeven een afgesloten maand, als zij nog eens sluit, dan is dat al gebeurd', () => {
    gegeven(boekOpenen, afsluiten())
      .als(afsluiten())
      .danWeigering('periode-volgorde', { eersteOpenPeriode: '2025-02' }, /2025-01 is al afgesloten/);
  });

  it('gegeven het hele jaar dicht, als december nog eens sluit, dan is dat al gebeurd', () => {
    const maanden = Array.from({ length: 12 }, (_, i) =>
      afsluiten({ periode: `2025-${String(i + 1).padStart(2, '0')}` }),
    );
    gegeven(boekOpenen, ...maanden)
      .als(afsluiten({ periode: '2025-12' }))
      .danWeigering('periode-volgorde', { periode: '2025-12' }, /al afgesloten/);
  });

  it.each(['2024-12', '2026-01'])('gegeven het boek van 2025, als %s sluit, dan hoort die er niet in', (periode) => {
    gegeven(boekOpenen).als(afsluiten({ periode })).danWeigering('boekdatum-buiten-boekjaar', { jaar: 2025 });
  });
});
