import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const noord = { soort: 'wijk-instellen', wijk: 'noord', naam: 'Heechterp' };

describe('een wijk instellen', () => {
  it('gegeven een boek, als een wijk wordt ingesteld, dan staat zij erin', () => {
    const verhaal = gegeven(boekOpenen)
      .als(noord)
      .dan('wijk-ingesteld.v1', { boekdatum: '2025-01-01', wijk: 'noord', naam: 'Heechterp' });
    expect(verhaal.toestand.wijken.lees('noord')).toEqual({ wijk: 'noord', naam: 'Heechterp' });
  });

  it('gegeven een wijk, als zij opnieuw wordt ingesteld, dan krijgt zij de nieuwe naam', () => {
    const verhaal = gegeven(boekOpenen, noord).als({ ...noord, naam: 'Schieringen' });
    expect([...verhaal.toestand.wijken]).toEqual([['noord', { wijk: 'noord', naam: 'Schieringen' }]]);
  });
});
