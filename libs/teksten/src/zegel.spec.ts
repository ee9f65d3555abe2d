import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { isGewist, ontzegel, Verbroken, verzegel, ZEGELRAND } from './zegel.js';

const sleutel = randomBytes(32);
const bytes = () => fc.uint8Array({ maxLength: 300 }).map((een) => Buffer.from(een));

describe('een zegel', () => {
  it('geeft terug wat erin ging, en is alleen zijn rand langer', () => {
    fc.assert(
      fc.property(bytes(), fc.array(fc.string(), { maxLength: 3 }), (inhoud, plaats) => {
        const zegel = verzegel(sleutel, inhoud, plaats);
        expect(zegel).toHaveLength(inhoud.length + ZEGELRAND);
        expect(ontzegel(sleutel, zegel, plaats)).toEqual(inhoud);
      }),
    );
  });

  it('breekt bij elke andere byte, op elke plaats', () => {
    const zegel = verzegel(sleutel, Buffer.from('De wasmachine was stuk'), ['tekst', 'a']);
    for (let plaats = 0; plaats < zegel.length; plaats++) {
      const ander = Buffer.from(zegel);
      ander[plaats]! ^= 1 + Math.floor(Math.random() * 255);
      expect(() => ontzegel(sleutel, ander, ['tekst', 'a'])).toThrow(Verbroken);
    }
  });

  it('breekt als er een stuk af is of bij kwam, ook van het keurmerk', () => {
    const zegel = verzegel(sleutel, Buffer.from('De huur is betaald'), []);
    for (let lengte = 0; lengte < zegel.length; lengte++)
      expect(() => ontzegel(sleutel, zegel.subarray(0, lengte), [])).toThrow(Verbroken);
    expect(() => ontzegel(sleutel, Buffer.concat([zegel, Buffer.of(0)]), [])).toThrow(Verbroken);
  });

  it('breekt op een andere plaats, ook als die aan elkaar geplakt gelijk luidt, en onder een andere sleutel', () => {
    const zegel = verzegel(sleutel, Buffer.from('x'), ['ab', 'c']);
    for (const plaats of [['a', 'bc'], ['abc'], ['ab', 'c', ''], []])
      expect(() => ontzegel(sleutel, zegel, plaats)).toThrow(Verbroken);
    expect(() => ontzegel(randomBytes(32), zegel, ['ab', 'c'])).toThrow(Verbroken);
  });

  it('is elke keer anders', () => {
    const zegels = Array.from({ length: 1_000 }, () => verzegel(sleutel, Buffer.from('gelijk'), []).toString('hex'));
    expect(new Set(zegels).size).toBe(1_000);
    expect(new Set(zegels.map((zegel) => zegel.slice(2, 26))).size).toBe(1_000);
  });

  it('is gewist als er nullen staan, en die gaan niet open', () => {
    const nullen = Buffer.alloc(60);
    expect([isGewist(nullen), isGewist(verzegel(sleutel, Buffer.alloc(0), []))]).toEqual([true, false]);
    expect(() => ontzegel(sleutel, nullen, [])).toThrow(Verbroken);
  });

  it('dat ooit is gemaakt gaat altijd open', () => {
    const ooit = Buffer.from(
      '016e6f6e63656e6f6e63656e6f5619773b16125e2b491a111a0ec8202deb' + 'd4b988674f49e60bf0e41d5dc983d5946f0be88cbf',
      'hex',
    );
    expect(ontzegel(Buffer.alloc(32, 'sleutel'), ooit, ['tekst', 'a']).toString()).toBe('De wasmachine was stuk');
  });
});
