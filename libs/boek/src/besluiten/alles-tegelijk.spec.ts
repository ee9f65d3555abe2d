import { allesTegelijk } from './alles-tegelijk.js';
import { Geweigerd, weiger } from './besluit.js';

const wijk = (naam: string) => (): never => weiger('onbekende-wijk', `Wijk ${naam} is er niet.`, { wijk: naam });

function weigeringVan(doe: () => unknown): unknown {
  try {
    doe();
  } catch (oorzaak) {
    if (oorzaak instanceof Geweigerd) return oorzaak.weigering;
    throw oorzaak;
  }
  return undefined;
}

describe('alles tegelijk keuren', () => {
  it('gegeven niets dat fout is, dan komt wat elke keuring vond, op volgorde', () => {
    const [aantal, naam] = allesTegelijk(
      () => 3,
      () => 'noord',
    );
    expect([aantal, naam]).toEqual([3, 'noord']);
  });

  it('gegeven één weigering, dan blijft die zoals zij is, en zijn de andere keuringen ook gedaan', () => {
    const gedaan: string[] = [];
    expect(weigeringVan(() => allesTegelijk(wijk('west'), () => gedaan.push('daarna')))).toEqual({
      code: 'onbekende-wijk',
      uitleg: 'Wijk west is er niet.',
      cijfers: { wijk: 'west' },
    });
    expect(gedaan).toEqual(['daarna']);
  });

  it('gegeven meer weigeringen, dan noemt één weigering ze alle, in haar zin en in haar cijfers', () => {
    expect(weigeringVan(() => allesTegelijk(wijk('west'), () => 1, wijk('oost')))).toEqual({
      code: 'meer-fouten',
      uitleg: 'Wijk west is er niet. Wijk oost is er niet.',
      cijfers: {
        aantal: 2,
        fouten: [
          { code: 'onbekende-wijk', uitleg: 'Wijk west is er niet.', cijfers: { wijk: 'west' } },
          { code: 'onbekende-wijk', uitleg: 'Wijk oost is er niet.', cijfers: { wijk: 'oost' } },
        ],
      },
    });
  });

  it('gegeven zeer veel weigeringen, dan staan de eerste twintig erin en het aantal van alle', () => {
    const namen = Array.from({ length: 23 }, (_, i) => wijk(`w${i}`));
    const weigering = weigeringVan(() => allesTegelijk(...namen));
    expect(weigering).toMatchObject({ cijfers: { aantal: 23, fouten: { length: 20 } } });
    expect(weigering).toMatchObject({ uitleg: expect.stringMatching(/w19 is er niet\. En 3 meer\.$/) as string });
  });

  it('gegeven keuringen binnen een keuring, dan staat alles in één lijst', () => {
    const binnen = (): unknown => allesTegelijk(wijk('west'), wijk('oost'));
    expect(weigeringVan(() => allesTegelijk(binnen, wijk('zuid')))).toMatchObject({
      cijfers: { aantal: 3, fouten: ['west', 'oost', 'zuid'].map((naam) => ({ cijfers: { wijk: naam } })) },
    });
  });

  it('gegeven een fout die geen weigering is, dan wordt die niet verzwegen', () => {
    const stuk = (): never => {
      throw new TypeError('stuk');
    };
    expect(() => allesTegelijk(wijk('west'), stuk)).toThrow(TypeError);
  });
});
