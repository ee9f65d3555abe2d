import { gegeven } from '../../test-hulp/beproef.js';

const BOEK = { soort: 'boek-openen', boek: 'proef-2025', gemeente: 'Leeuwarden', jaar: 2025 };
const SLEUTEL = 'leeuwarden.nl/boek-proef-2025+620ad13e+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh';
const aanwijzen = (sleutel = SLEUTEL) => ({ soort: 'controlesleutel-aanwijzen', sleutel });
const intrekken = (controlesleutel = '620ad13e') => ({
  ...{ soort: 'controlesleutel-intrekken', controlesleutel, reden: 'elk jaar een nieuwe' },
});

describe('de sleutels waarmee controlepunten worden getekend', () => {
  it('worden aangewezen onder hun kenmerk', () => {
    gegeven(BOEK).als(aanwijzen()).dan('controlesleutel-aangewezen.v1', {
      boekdatum: '2025-06-01',
      controlesleutel: '620ad13e',
      sleutel: SLEUTEL,
    });
  });

  it('mogen er meer zijn, want wie wisselt wijst eerst de nieuwe aan', () => {
    const { toestand } = gegeven(BOEK, aanwijzen(), aanwijzen(SLEUTEL.replace('620ad13e', '720ad13e')), intrekken());
    const sleutels = [...toestand.controle.controlesleutels];
    expect(sleutels.map(([kenmerk, { ingetrokken }]) => [kenmerk, ingetrokken])).toEqual([
      ['620ad13e', true],
      ['720ad13e', false],
    ]);
  });

  it('komen na hun intrekking niet terug', () => {
    gegeven(BOEK, aanwijzen()).als(aanwijzen()).danWeigering('controlesleutel-bestaat-al');
    gegeven(BOEK, aanwijzen(), intrekken()).als(aanwijzen()).danWeigering('controlesleutel-bestaat-al');
  });

  it('worden één keer ingetrokken, en alleen als zij er zijn', () => {
    gegeven(BOEK, aanwijzen()).als(intrekken()).dan('controlesleutel-ingetrokken.v1', {
      boekdatum: '2025-06-01',
      controlesleutel: '620ad13e',
      reden: 'elk jaar een nieuwe',
    });
    gegeven(BOEK).als(intrekken()).danWeigering('onbekende-controlesleutel');
    gegeven(BOEK, aanwijzen(), intrekken()).als(intrekken()).danWeigering('controlesleutel-ingetrokken');
  });
});
