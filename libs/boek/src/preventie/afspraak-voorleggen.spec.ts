import { gegeven } from '../../test-hulp/beproef.js';
import { AFSPRAAKWERELD, gesloten, opstellen, voorleggen, wijzigen } from '../../test-hulp/afspraken.js';

describe('een afspraak voorleggen', () => {
  it('gegeven een ontwerp, als het wordt voorgelegd, dan ligt deze versie voor', () => {
    const { toestand } = gegeven(...AFSPRAAKWERELD, opstellen())
      .als(voorleggen())
      .dan('afspraak-voorgelegd.v1', { boekdatum: '2025-01-01', afspraak: 'a1', versie: 1 });
    expect(toestand.preventie.afspraken.lees('a1')).toMatchObject({ staat: 'voorgelegd', versie: 1 });
  });

  it('gegeven een wijziging, als zij wordt voorgelegd, dan houdt wat gesloten is stand', () => {
    const { toestand } = gegeven(...AFSPRAAKWERELD, ...gesloten(), wijzigen())
      .als(voorleggen())
      .danOnderMeer({ versie: 2 });
    expect(toestand.preventie.afspraken.lees('a1')).toMatchObject({ staat: 'voorgelegd', gesloten: { versie: 1 } });
  });

  it('gegeven een afspraak die er niet is, al voorligt of gesloten is, dan wordt dat geweigerd', () => {
    gegeven(...AFSPRAAKWERELD, opstellen())
      .als(voorleggen('a2'))
      .danWeigering('onbekende-afspraak', { afspraak: 'a2' })
      .en(voorleggen())
      .als(voorleggen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'voorgelegd' });
    gegeven(...AFSPRAAKWERELD, ...gesloten())
      .als(voorleggen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'gesloten', versie: 1 });
  });
});
