import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const prijs = {
  ...{ eenheidsprijs: 'detentiedag-2025', naam: 'Dag detentie', bedrag: 19_000 },
  ...{ eenheid: 'dag', bron: 'DJI in getal', jaar: 2025 },
};
const vastleggen = { soort: 'eenheidsprijs-vastleggen', ...prijs };

describe('een eenheidsprijs vastleggen', () => {
  it('gegeven een boek, als een prijs wordt vastgelegd, dan staat hij erin met bron en jaar', () => {
    const verhaal = gegeven(boekOpenen)
      .als(vastleggen)
      .dan('eenheidsprijs-vastgelegd.v1', { boekdatum: '2025-01-01', ...prijs });
    expect(verhaal.toestand.preventie.eenheidsprijzen.lees('detentiedag-2025')).toEqual(prijs);
  });

  it('gegeven een prijs, dan verandert hij niet: een nieuw jaar is een nieuwe naam', () => {
    const verhaal = gegeven(boekOpenen, vastleggen)
      .als({ ...vastleggen, bedrag: 20_000 })
      .danWeigering('id-bestaat-al', { eenheidsprijs: 'detentiedag-2025' })
      .als({ ...vastleggen, eenheidsprijs: 'detentiedag-2026', jaar: 2026, bedrag: 20_000 })
      .danOnderMeer({ jaar: 2026 });
    expect(verhaal.toestand.preventie.eenheidsprijzen.lees('detentiedag-2025')?.bedrag).toBe(19_000);
  });
});
