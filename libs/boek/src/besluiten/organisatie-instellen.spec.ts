import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const rijk = { soort: 'organisatie-instellen', organisatie: 'rijk', naam: 'Het Rijk' };

describe('een organisatie instellen', () => {
  it('gegeven een boek, als een organisatie wordt ingesteld, dan staat zij erin', () => {
    const verhaal = gegeven(boekOpenen)
      .als(rijk)
      .dan('organisatie-ingesteld.v1', { boekdatum: '2025-01-01', organisatie: 'rijk', naam: 'Het Rijk' });
    expect(verhaal.toestand.organisaties.lees('rijk')).toEqual({ organisatie: 'rijk', naam: 'Het Rijk' });
  });

  it('gegeven een organisatie, als zij opnieuw wordt ingesteld, dan krijgt zij de nieuwe naam', () => {
    const verhaal = gegeven(boekOpenen, rijk)
      .als({ ...rijk, naam: 'VWS' })
      .danOnderMeer({ naam: 'VWS' });
    expect([...verhaal.toestand.organisaties]).toEqual([['rijk', { organisatie: 'rijk', naam: 'VWS' }]]);
  });
});
