import { zonderHuishoudcodes, zonderHuishoudens } from './huishoudens.js';

describe('wat wordt getoond zonder huishoudens', () => {
  it('houdt alles behalve codes, hoe diep zij ook staan; een aantal is geen code', () => {
    expect(
      zonderHuishoudens({
        huishouden: 'hh-a',
        huishoudens: ['hh-a', 'hh-b'],
        regels: [{ maand: '2025-01', bedrag: 1, huishouden: 'hh-a' }, [{ huishoudens: { code: 'hh-a' }, wijk: null }]],
        opdracht: { weigering: { cijfers: { huishoudens: ['hh-a'], aantal: 1 } } },
        controlegroep: { huishoudens: 40 },
        leden: { soort: 'huishoudens' },
      }),
    ).toEqual({
      regels: [{ maand: '2025-01', bedrag: 1 }, [{ wijk: null }]],
      opdracht: { weigering: { cijfers: { aantal: 1 } } },
      controlegroep: { huishoudens: 40 },
      leden: { soort: 'huishoudens' },
    });
  });

  it('houdt geen bedrag onder een huishouden, behalve voor wie het zelf vroeg', () => {
    const cijfers = { grenzen: { huishouden: 20_000, ruimte: 5 }, huishoudens: 12, kenmerken: { huishouden: 'hh-a' } };
    expect(zonderHuishoudens(cijfers)).toEqual({ grenzen: { ruimte: 5 }, huishoudens: 12, kenmerken: {} });
    expect(zonderHuishoudcodes(cijfers)).toEqual({
      grenzen: { huishouden: 20_000, ruimte: 5 },
      huishoudens: 12,
      kenmerken: {},
    });
  });
});
