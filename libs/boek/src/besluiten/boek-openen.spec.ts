import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen, organisatie } from '../../test-hulp/wereld.js';

describe('een boek openen', () => {
  it('gegeven niets, als een boek wordt geopend, dan telt het vanaf de eerste dag van zijn jaar', () => {
    gegeven().als(boekOpenen).dan('boek-geopend.v1', {
      boekdatum: '2025-01-01',
      boek: 'GM0080-2025',
      gemeente: 'Leeuwarden',
      jaar: 2025,
    });
  });

  it('gegeven een open boek, als het nog eens wordt geopend, dan wordt dat geweigerd', () => {
    gegeven(boekOpenen).als(boekOpenen).danWeigering('boek-bestaat-al', { boek: 'GM0080-2025' });
  });

  it('gegeven niets, als het jaar niet bij de naam past, dan wordt dat geweigerd en nergens vastgelegd', () => {
    gegeven()
      .als({ ...boekOpenen, jaar: 2024 })
      .danUitkomst({
        soort: 'geweigerd',
        weigering: {
          code: 'boekjaar-klopt-niet',
          uitleg: 'Boek GM0080-2025 is naar een ander jaar genoemd dan 2024.',
          cijfers: { boek: 'GM0080-2025', jaar: 2024 },
        },
        feiten: [],
      });
  });

  it('gegeven niets, als er iets anders wordt gevraagd, dan is er geen boek', () => {
    gegeven().als(organisatie('rijk')).danUitkomst({ soort: 'geen-boek' });
  });
});
