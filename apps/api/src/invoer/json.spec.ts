import fc from 'fast-check';
import { leesJson } from './json.js';

const lees = (tekst: string) => leesJson(Buffer.from(tekst));

describe('JSON lezen', () => {
  it('geeft wat JSON.parse geeft, wat er ook aan tekens in staat', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), fc.constantFrom(0, 2), (waarde, inspringing) => {
        const tekst = JSON.stringify(waarde, undefined, inspringing);
        const verboden = /"(__proto__|constructor|prototype)"/.test(tekst);
        fc.pre(!verboden);
        expect(lees(tekst)).toEqual({ waarde: JSON.parse(tekst) as unknown });
      }),
      { seed: 20250403, numRuns: 500 },
    );
  });

  it('ziet een naam die twee keer in één object staat, waar dan ook', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), (naam, waarde) => {
        const sleutel = JSON.stringify(naam);
        fc.pre(!['__proto__', 'constructor', 'prototype'].includes(naam));
        const dubbel = `[{"x":{${sleutel}:${JSON.stringify(waarde)} , ${sleutel} : 1}}]`;
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(dubbel));
        expect(lees(dubbel)).toEqual({ fouten: [{ veld: '', code: 'dubbel', melding: expect.any(String) }] });
      }),
      { seed: 20250404, numRuns: 500 },
    );
  });

  it('houdt dezelfde naam in twee objecten niet voor dubbel, en een dubbele punt in tekst niet voor een naam', () => {
    for (const tekst of ['[{"a":1},{"a":2}]', '{"a":{"a":1}}', '{"a":"b\\":","c":": \\\\"}', '{"":{"":[]}}'])
      expect(lees(tekst)).toEqual({ waarde: JSON.parse(tekst) as unknown });
  });

  it('leest niets als een leeg object', () => {
    expect(leesJson(undefined)).toEqual({ waarde: {} });
    expect(lees('')).toEqual({ waarde: {} });
  });

  it('leest tien diep en niet elf', () => {
    const diep = (n: number) => '['.repeat(n) + ']'.repeat(n);
    expect(lees(diep(10))).toHaveProperty('waarde');
    expect(lees(diep(11))).toMatchObject({ fouten: [{ code: 'diepte' }] });
  });
});
