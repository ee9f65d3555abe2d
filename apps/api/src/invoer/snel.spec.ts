import fc from 'fast-check';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { SOORTEN } from '../opdrachten/soorten/index.js';
import { keur } from './keur.js';
import { snelkeuring } from './snel.js';

const ZAAD = 20250401;
/** Per example; `ONTSCHOT_TEST_KEREN` asks for more. */
const KEREN = Number(process.env['ONTSCHOT_TEST_KEREN'] ?? 100);

/** What class-validator says by itself, without the quick way. */
const volgensClassValidator = (klasse: new () => object, waarde: object): boolean =>
  validateSync(plainToInstance(klasse, waarde), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  }).length === 0;

const ROMMEL = [null, true, 0, -1, 1.5, 1e15, '', 'x', '2025-02-30', [], {}, [1], [null], [[]], { a: 1 }, 'vrij'];

/** An example in which some values, at some depth, are replaced, left out, or joined by others. */
const verminkt = (voorbeeld: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> => {
  const een = (waarde: unknown): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 6, arbitrary: binnen(waarde) },
      { weight: 1, arbitrary: fc.constantFrom(...ROMMEL) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  const binnen = (waarde: unknown): fc.Arbitrary<unknown> => {
    if (Array.isArray(waarde)) return fc.tuple(...waarde.map(een));
    if (typeof waarde === 'object' && waarde !== null)
      return fc.record(Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, een(deel)])));
    return fc.constant(waarde);
  };
  return fc
    .tuple(binnen(voorbeeld), fc.dictionary(fc.string({ minLength: 1 }), fc.constantFrom(...ROMMEL), { maxKeys: 1 }))
    .map(
      ([geheel, extra]) => JSON.parse(JSON.stringify({ ...extra, ...(geheel as object) })) as Record<string, unknown>,
    );
};

describe('de snelle keuring', () => {
  for (const { soort, invoer, voorbeelden, pad } of SOORTEN)
    it(`zegt bij ${soort} precies dan ja als class-validator ja zegt`, () => {
      for (const { inhoud, pad: uitPad = {} } of voorbeelden) {
        const goed = { ...inhoud, ...uitPad };
        expect({ pad, fouten: keur(invoer, goed) }).toEqual({ pad, fouten: [] });
        fc.assert(
          fc.property(verminkt(goed), (waarde) => {
            const ja = snelkeuring(invoer)(waarde);
            // Of a field with this name it says nothing; we do.
            const verzwegen = Object.hasOwn(waarde, 'constructor');
            expect(ja).toBe(volgensClassValidator(invoer, waarde) && !verzwegen);
            expect(keur(invoer, waarde).length === 0).toBe(ja);
          }),
          { seed: ZAAD, numRuns: KEREN },
        );
      }
    });

  it.each(['constructor', '__proto__'])('kent een veld %s zo min als elk ander, ook dieper', (naam) => {
    const [{ invoer }] = SOORTEN.filter(({ soort }) => soort === 'trekken') as [(typeof SOORTEN)[number]];
    const met = JSON.parse(`{"${naam}": null, "doel": {"${naam}": 1}}`) as object;
    const gevonden = keur(invoer, met).filter(({ code }) => code === 'onbekend');
    expect(gevonden.map(({ veld }) => veld)).toEqual(expect.arrayContaining([naam, `doel.${naam}`]));
  });
});
