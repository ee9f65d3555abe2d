import { schrijfEuro } from '@ontschot/kern';
import fc from 'fast-check';
import { leesEuro, leesEuroMetTeken } from './lees-euro.js';

describe('een bedrag zoals mensen het typen', () => {
  it.each([
    ['400', 40_000],
    ['400,-', 40_000],
    ['€ 400,00', 40_000],
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['0,01', 1],
    [' 12 ', 1_200],
    ['1 234,56', 123_456],
    ['1 000 000', 100_000_000],
    ['€ 1\u00a0234', 123_400],
    ['400 €', 40_000],
  ])('wordt gelezen: %s', (tekst, bedrag) => {
    expect(leesEuro(tekst)).toBe(bedrag);
  });

  it.each([
    '',
    'veel',
    '-5',
    '0',
    '0,00',
    '1,234',
    '12.34',
    '1.23.456',
    '1,2,3',
    '1e3',
    '999999999999999',
    '12 34',
    '1 2',
    '1 234 5',
    '1234 567',
  ])('wordt niet geraden: "%s"', (tekst) => {
    expect(leesEuro(tekst)).toBeUndefined();
  });

  it('wat wij schrijven, lezen wij terug', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000_000 }),
        (bedrag) => leesEuro(schrijfEuro(bedrag)) === bedrag,
      ),
    );
  });
});

describe('een bedrag dat ook minder dan niets kan zijn', () => {
  it.each([
    ['-1.234,56', -123_456],
    ['− 10', -1_000],
    ['0', 0],
    ['0,00', 0],
    ['€ 0,-', 0],
    ['12,5', 1_250],
  ])('wordt gelezen: %s', (tekst, bedrag) => {
    expect(leesEuroMetTeken(tekst)).toBe(bedrag);
  });

  it.each(['', '-', '--5', 'veel', '0,000'])('wordt niet geraden: "%s"', (tekst) => {
    expect(leesEuroMetTeken(tekst)).toBeUndefined();
  });
});
