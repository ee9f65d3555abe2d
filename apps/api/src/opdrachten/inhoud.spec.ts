import { inhoudsfouten, type Inhoudskeuring } from './inhoud.js';

/** What is left to judge, when these fields have a fault of shape. */
function over(opdracht: Record<string, unknown>, delen: readonly string[], ...velden: readonly string[]): unknown {
  let gezien: unknown;
  const keur: Inhoudskeuring['keur'] = (wat) => {
    gezien = wat;
    return [];
  };
  inhoudsfouten(
    { delen, keur },
    opdracht,
    velden.map((veld) => ({ veld, code: 'x', melding: 'x' })),
  );
  return gezien;
}

describe('van een opdracht die naar vorm niet klopt, wordt de rest naar inhoud gekeurd', () => {
  const OPDRACHT = {
    naam: 'x',
    kokers: [{ koker: 'a', bij: { procent: 1 } }, { koker: 'b' }],
    regel: { deel: { tot: 1 } },
  };
  const DELEN = ['kokers[].*', 'kokers[]', 'regel.*', '*'];

  it.each<[string, string[], object]>([
    ['een veld', ['naam'], { kokers: OPDRACHT.kokers, regel: OPDRACHT.regel }],
    ['iets diep in een deel', ['kokers[0].bij.procent'], { ...OPDRACHT, kokers: [{ koker: 'a' }, { koker: 'b' }] }],
    ['een hele plek in een lijst', ['kokers[1]'], { ...OPDRACHT, kokers: [OPDRACHT.kokers[0], undefined] }],
    ['een hele lijst', ['kokers'], { ...OPDRACHT, kokers: [undefined] }],
    ['een deel van een deel', ['regel.deel.tot'], { ...OPDRACHT, regel: {} }],
    [
      'wat er niet is',
      ['nooit', 'kokers[7].koker', 'naam.x.y', 'Idempotency-Key', ''],
      { ...OPDRACHT, naam: undefined },
    ],
  ])('gegeven een fout in %s, dan valt dat deel weg en houdt de rest haar plaats', (_, velden, rest) => {
    expect(over(OPDRACHT, DELEN, ...velden)).toEqual(rest);
    expect(OPDRACHT.kokers).toHaveLength(2);
  });

  it('dan zijn haar fouten naar inhoud ook fouten van de invoer', () => {
    const keur = () => [{ veld: 'deel', uitleg: 'Te veel.' }];
    expect(inhoudsfouten({ delen: [], keur }, {}, [])).toEqual([{ veld: 'deel', code: 'inhoud', melding: 'Te veel.' }]);
  });
});
