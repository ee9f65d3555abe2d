import { noemtUitschieters, zonderUitschieters } from './uitschieters.js';

const regel = { maand: '2025-03', bedrag: 6_000_000, aantal: 2, eenheidsprijs: 'nacht', aanbieder: 'maker' };

describe('wat weinig huishoudens kostten, in een gebeurtenis of een melding', () => {
  it('een gemelde regel van één huishouden verliest zijn bedrag en zijn aantal; een regel van een wijk niet', () => {
    const gegevens = {
      regels: [
        { ...regel, huishouden: 'hh-code' },
        { ...regel, wijk: 'oost' },
      ],
    };
    const zonder = { maand: '2025-03', eenheidsprijs: 'nacht', aanbieder: 'maker' };
    expect(zonderUitschieters({ gegevens })).toEqual({
      gegevens: {
        regels: [
          { ...zonder, huishouden: 'hh-code' },
          { ...regel, wijk: 'oost' },
        ],
      },
    });
    expect(noemtUitschieters({ gegevens })).toBe(true);
    expect(noemtUitschieters(zonderUitschieters({ gegevens }))).toBe(false);
  });

  it.each([
    [{ ...regel, voor: 'huishoudens', huishoudens: 9 }, true],
    [{ ...regel, voor: 'huishoudens', huishoudens: 10 }, false],
    [{ melding: 'm', bedrag: 5, weinigHuishoudens: true }, true],
    [{ melding: 'm', bedrag: null, weinigHuishoudens: true }, false],
    [{ melding: 'm', bedrag: 5, weinigHuishoudens: false }, false],
  ])('%j gaat over weinig huishoudens: %s', (waarde, gaat) => {
    expect(noemtUitschieters([waarde])).toBe(gaat);
    expect(zonderUitschieters(waarde)).toEqual(gaat ? expect.not.objectContaining({ bedrag: waarde.bedrag }) : waarde);
  });

  it('een besteding voor een huishouden blijft een beweging van het boek', () => {
    const besteding = { bedrag: 500, kenmerken: { huishouden: 'hh-code' } };
    expect(zonderUitschieters(besteding)).toEqual(besteding);
  });
});
