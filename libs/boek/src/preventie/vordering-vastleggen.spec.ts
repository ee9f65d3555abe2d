import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen, organisatie } from '../../test-hulp/wereld.js';

const BEGIN = [boekOpenen, organisatie('gemeente'), { soort: 'huishoudens-opnemen', huishoudens: ['hh-a'] }];
const vordering = { vordering: 'v9', huishouden: 'hh-a', schuldeiser: 'gemeente', bedrag: 900_000 };
const vastleggen = { soort: 'vordering-vastleggen', ...vordering };
const stoppen = { soort: 'inning-stoppen', vordering: 'v9', reden: 'mandaat 12' };
const hervatten = { soort: 'inning-hervatten', vordering: 'v9' };

describe('een vordering vastleggen', () => {
  it('gegeven een huishouden, als een vordering wordt vastgelegd, dan loopt de inning en beweegt er geen geld', () => {
    const verhaal = gegeven(...BEGIN)
      .als(vastleggen)
      .dan('vordering-vastgelegd.v1', { boekdatum: '2025-01-01', ...vordering });
    expect(verhaal.toestand.preventie.vorderingen.lees('v9')).toEqual({ ...vordering, inning: 'loopt' });
    expect([...verhaal.toestand.saldi]).toEqual([]);
  });

  it('zonder naam, dan heet zij naar de opdracht', () => {
    gegeven(...BEGIN)
      .als({ ...vastleggen, vordering: undefined }, { id: 'o-7' })
      .danOnderMeer({ vordering: 'o-7' });
  });

  it('gegeven een naam die er al is, of een huishouden of schuldeiser die er niet is, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN, vastleggen)
      .als(vastleggen)
      .danWeigering('id-bestaat-al', { vordering: 'v9' })
      .als({ ...vastleggen, vordering: 'v10', huishouden: 'hh-x' })
      .danWeigering('onbekend-huishouden', { huishoudens: ['hh-x'] }, /^(?!.*hh-x).*\.$/)
      .als({ ...vastleggen, vordering: 'v10', schuldeiser: 'weg' })
      .danWeigering('onbekende-organisatie', { organisatie: 'weg' });
  });
});

describe('de inning van een vordering', () => {
  it('als zij stopt, dan blijft de vordering helemaal staan; als zij hervat, dan loopt zij weer', () => {
    const verhaal = gegeven(...BEGIN, vastleggen)
      .als(stoppen)
      .dan('inning-gestopt.v1', { boekdatum: '2025-01-01', vordering: 'v9', reden: 'mandaat 12' });
    expect(verhaal.toestand.preventie.vorderingen.lees('v9')).toEqual({ ...vordering, inning: 'gestopt' });
    verhaal.als(hervatten).dan('inning-hervat.v1', { boekdatum: '2025-01-01', vordering: 'v9' });
    expect(verhaal.toestand.preventie.vorderingen.lees('v9')).toEqual({ ...vordering, inning: 'loopt' });
  });

  it('kan niet stoppen wat gestopt is, niet hervatten wat loopt, en niets zonder vordering', () => {
    gegeven(...BEGIN, vastleggen)
      .als(hervatten)
      .danWeigering('inning-loopt-al', { vordering: 'v9' })
      .en(stoppen)
      .als(stoppen)
      .danWeigering('inning-al-gestopt', { vordering: 'v9' })
      .als({ ...stoppen, vordering: 'weg' })
      .danWeigering('onbekende-vordering', { vordering: 'weg' });
  });
});
