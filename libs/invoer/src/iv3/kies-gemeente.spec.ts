import { kiesGemeente } from '../index.js';

const namen = ['Leeuwarden', 'Leiden', "'s-Hertogenbosch", 'Bergen (L.)', 'Bergen (NH.)', 'Ede'];
const bestand = {
  gemeenten: new Map(namen.map((naam) => [naam, { naam, posten: [] }])),
  nederland: undefined,
};

describe('de gemeente die wordt bedoeld', () => {
  it.each([
    ['Leeuwarden', 'Leeuwarden'],
    ['leeuwarden', 'Leeuwarden'],
    ['s-hertogenbosch', "'s-Hertogenbosch"],
    ['bergen nh', 'Bergen (NH.)'],
  ])('%s is %s', (gevraagd, naam) => {
    expect(kiesGemeente(bestand, gevraagd)).toEqual({ gemeente: { naam, posten: [] } });
  });

  it('lijkt bij een tikfout op iets', () => {
    expect(kiesGemeente(bestand, 'Leewarden')).toEqual({ lijkt: ['Leeuwarden', 'Leiden'] });
    expect(kiesGemeente(bestand, 'Bergen')).toEqual({ lijkt: ['Bergen (L.)', 'Bergen (NH.)'] });
    expect(kiesGemeente(bestand, 'Quito')).toEqual({ lijkt: [] });
  });
});
