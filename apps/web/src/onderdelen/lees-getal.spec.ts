import fc from 'fast-check';
import { leesAantal, leesEuroOfNul, leesGetal, typEuro, typGetal } from './lees-getal.js';

describe('een getal zoals mensen het typen', () => {
  it.each([
    ['33,3%', '33.3'],
    [' 30 ', '30'],
    ['12.5', '12.5'],
    ['0,000001', '0.000001'],
    ['-1,5', '-1.5'],
  ])('wordt gelezen zonder er een breuk van te maken: %s', (tekst, getal) => {
    expect(leesGetal(tekst)).toBe(getal);
  });

  it.each(['', 'veel', '1.234', '1,2,3', '1e3', '0,0000001', '1234567890', '12 34', '12%34'])(
    'wordt niet geraden: "%s"',
    (tekst) => {
      expect(leesGetal(tekst)).toBeUndefined();
    },
  );

  it('wat wij voorvullen, lezen wij terug zoals de API het gaf', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 99 }),
        (heel, deel) => leesGetal(typGetal(`${heel}.${deel}`)) === `${heel}.${deel}`,
      ),
    );
  });
});

describe('een bedrag waarbij niets ook een antwoord is', () => {
  it.each([
    ['0', 0],
    ['€ 0,00', 0],
    ['0,-', 0],
    ['1.234,56', 123_456],
    ['', undefined],
    ['-1', undefined],
  ])('%s', (tekst, bedrag) => {
    expect(leesEuroOfNul(tekst)).toBe(bedrag);
  });

  it('wat wij voorvullen, lezen wij terug', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (n) => leesEuroOfNul(typEuro(n)) === n));
  });
});

describe('een aantal', () => {
  it.each([
    ['40', 40],
    ['1.000', 1_000],
    ['1,5', undefined],
    ['10.00', undefined],
    ['', undefined],
  ])('%s', (tekst, aantal) => {
    expect(leesAantal(tekst)).toBe(aantal);
  });
});
