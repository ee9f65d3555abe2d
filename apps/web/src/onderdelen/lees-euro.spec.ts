import { schrijfEuro } from '@ontschot/kern';
import fc from 'fast-check';
import { leesEuro } from './lees-euro.js';

describe('een bedrag zoals mensen het typen', () => {
  it.each([
    ['400', 40_000],
    ['400,-', 40_000],
    ['€ 400,00', 40_000],
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['0,01', 1],
    [' 12 ', 1_200],
  ])('wordt gelezen: %s', (tekst, bedrag) => {
    expect(leesEuro(tekst)).toBe(bedrag);
  });

  it.each(['', 'veel', '-5', '0', '0,00', '1,234', '12.34', '1.23.456', '1,2,3', '1e3', '999999999999999'])(
    'wordt niet geraden: "%s"',
    (tekst) => {
      expect(leesEuro(tekst)).toBeUndefined();
    },
  );

  it('wat wij schrijven, lezen wij terug', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000_000 }),
        (bedrag) => leesEuro(schrijfEuro(bedrag)) === bedrag,
      ),
    );
  });
});
