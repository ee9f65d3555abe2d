import fc from 'fast-check';
import { canoniek } from './canoniek.js';

const leesBits = (hex: string): number => new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer).getFloat64(0);

describe('canoniek schrijft JSON volgens RFC 8785', () => {
  it('het voorbeeld van 3.2.2', () => {
    const invoer = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as unknown;
    expect(canoniek(invoer)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('de volgorde van sleutels van 3.2.3, op UTF-16', () => {
    const invoer = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`) as object;
    expect(Object.values(JSON.parse(canoniek(invoer)) as object)).toHaveLength(7);
    expect([...canoniek(invoer).matchAll(/:"(\w+)/g)].map(([, woord]) => woord)).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ])('het getal met bits %s van bijlage B als %s', (hex, tekst) => {
    expect(canoniek(leesBits(hex))).toBe(tekst);
  });

  it('zonder leden die niet bepaald zijn', () => {
    expect(canoniek({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(canoniek(JSON.parse('{"__proto__": 1, "10": 2, "9": 3}'))).toBe('{"10":2,"9":3,"__proto__":1}');
  });

  it.each([
    ['niet-een-getal', NaN],
    ['oneindig', -Infinity],
    ['een functie', () => 1],
    ['een groot geheel getal', 1n],
    ['niets', undefined],
    ['niets in een rij', [undefined]],
    ['een gat in een rij', new Array(1)],
    ['een half surrogaat', '\ud800'],
    ['een half surrogaat in een sleutel', { '\udc00': 1 }],
  ])('maar niet %s', (_, waarde) => {
    expect(() => canoniek(waarde)).toThrow(TypeError);
  });

  it('zo dat gelijke inhoud gelijke tekst geeft en de tekst dezelfde inhoud', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        const heen = JSON.parse(JSON.stringify(waarde)) as unknown;
        expect(canoniek(JSON.parse(canoniek(waarde)))).toBe(canoniek(heen));
        expect(JSON.parse(canoniek(waarde))).toEqual(heen);
      }),
      { seed: 8785 },
    );
  });
});
