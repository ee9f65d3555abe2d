import { verschilMetNederland, type Iv3Gemeente } from '../index.js';

const gemeente = (naam: string, ...lasten: readonly (number | undefined)[]): [string, Iv3Gemeente] => [
  naam,
  { naam, posten: lasten.map((bedrag, i) => ({ taakveld: `6.${i + 1}`, naam: 'X', lasten: bedrag })) },
];

describe('de optelling van de gemeenten', () => {
  it('is gelijk aan de rij Nederland, ook met stelposten en wat niet is gemeld', () => {
    const gemeenten = new Map([gemeente('A', 300, undefined), gemeente('B', -100, 50)]);
    expect(verschilMetNederland({ gemeenten, nederland: gemeente('Nederland', 200, 50)[1] })).toEqual([]);
  });

  it('noemt elk taakveld waar het niet klopt, ook als een kant het niet kent', () => {
    const gemeenten = new Map([gemeente('A', 300, 1, 7)]);
    expect(verschilMetNederland({ gemeenten, nederland: gemeente('Nederland', 200, 1)[1] })).toEqual([
      'taakveld 6.1: de gemeenten zijn samen € 3,00, de rij Nederland zegt € 2,00 (verschil € 1,00)',
      'taakveld 6.3: de gemeenten zijn samen € 0,07, de rij Nederland zegt € 0,00 (verschil € 0,07)',
    ]);
  });

  it('is zonder die rij niet te controleren', () => {
    expect(verschilMetNederland({ gemeenten: new Map(), nederland: undefined })).toBeUndefined();
  });
});
