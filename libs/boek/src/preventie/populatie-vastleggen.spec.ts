import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen, wijk } from '../../test-hulp/wereld.js';

const leg = (populatie: string, soort: string, meer: object = {}, wijken?: readonly string[]) => ({
  soort: 'populatie-vastleggen',
  ...{ populatie, naam: populatie, leden: wijken === undefined ? { soort } : { soort, wijken } },
  ...meer,
});
const BEGIN = [boekOpenen, wijk('noord')];

describe('een populatie vastleggen', () => {
  it('gegeven een wijk, als een populatie van wijken wordt vastgelegd, dan staat zij erin zonder codes', () => {
    const verhaal = gegeven(...BEGIN)
      .als(leg('p', 'wijken', {}, ['noord']))
      .dan('populatie-vastgelegd.v1', {
        boekdatum: '2025-01-01',
        populatie: 'p',
        naam: 'p',
        leden: { soort: 'wijken', wijken: ['noord'] },
        losVan: [],
      });
    expect(verhaal.toestand.preventie.populaties.lees('p')).toEqual({
      populatie: 'p',
      naam: 'p',
      leden: { soort: 'wijken', wijken: ['noord'] },
      losVan: [],
      huishoudens: [],
    });
  });

  it('gegeven een naam die er al is, of een wijk die er niet is, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN, leg('p', 'cohort'))
      .als(leg('p', 'huishoudens'))
      .danWeigering('id-bestaat-al', { populatie: 'p' })
      .als(leg('q', 'wijken', {}, ['noord', 'west']))
      .danWeigering('onbekende-wijk', { wijk: 'west' });
  });

  it('gegeven twee groepen zonder codes, dan kan worden gezegd dat zij niemand gemeen hebben', () => {
    gegeven(...BEGIN, leg('p', 'cohort'))
      .als(leg('q', 'wijken', { losVan: ['p'] }, ['noord']))
      .danOnderMeer({ losVan: ['p'] });
  });

  it('gegeven codes aan beide kanten, of een populatie die er niet is, dan kan dat niet worden gezegd', () => {
    gegeven(...BEGIN, leg('p', 'cohort'), leg('h', 'huishoudens'))
      .als(leg('q', 'huishoudens', { losVan: ['h'] }))
      .danWeigering('populatie-past-niet', { populatie: 'h', leden: 'huishoudens', ledenVanAnder: 'huishoudens' })
      .als(leg('q', 'huishoudens', { losVan: ['p'] }))
      .danOnderMeer({ losVan: ['p'] })
      .als(leg('r', 'cohort', { losVan: ['h'] }))
      .danOnderMeer({ losVan: ['h'] })
      .als(leg('s', 'cohort', { losVan: ['weg'] }))
      .danWeigering('onbekende-populatie', { populatie: 'weg' });
  });
});
