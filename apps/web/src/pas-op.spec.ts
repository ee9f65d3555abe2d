import { pasOp } from './pas-op.js';

describe('een adres van een bladzijde', () => {
  it.each([
    ['', '', {}],
    ['budgetten', 'budgetten', {}],
    ['budgetten', 'budgetten/', {}],
    ['afspraken/:afspraak', 'afspraken/a1', { afspraak: 'a1' }],
    ['afspraken/:afspraak', 'afspraken/a%20b', { afspraak: 'a b' }],
    ['afspraken/:afspraak', 'afspraken/a%', { afspraak: 'a%' }],
  ])('past: %s op %s', (patroon, pad, delen) => {
    expect(pasOp(patroon, pad)).toEqual(delen);
  });

  it.each([
    ['', 'budgetten'],
    ['budgetten', 'afspraken'],
    ['afspraken/:afspraak', 'afspraken'],
    ['afspraken/:afspraak', 'afspraken/'],
    ['afspraken/:afspraak', 'afspraken/a/b'],
  ])('past niet: %s op %s', (patroon, pad) => {
    expect(pasOp(patroon, pad)).toBeUndefined();
  });
});
