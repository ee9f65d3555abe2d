import { GROOTSTE_BEDRAG, isEurocent, schrijfEuro, telOp } from './geld.js';

describe('een bedrag', () => {
  it('is een geheel aantal eurocenten binnen de grens', () => {
    expect([0, -1, 1_234_56, GROOTSTE_BEDRAG, -GROOTSTE_BEDRAG].every(isEurocent)).toBe(true);
    expect([0.1, 1e15, -GROOTSTE_BEDRAG - 1, NaN, Infinity, '1', null, undefined, 1n].some(isEurocent)).toBe(false);
  });

  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [-5, '-€ 0,05'],
    [99, '€ 0,99'],
    [100, '€ 1,00'],
    [123_456, '€ 1.234,56'],
    [-38_346_300_000, '-€ 383.463.000,00'],
    [GROOTSTE_BEDRAG, '€ 100.000.000.000,00'],
  ])('van %d cent schrijven mensen als %s', (bedrag, tekst) => {
    expect(schrijfEuro(bedrag)).toBe(tekst);
  });
});

describe('telOp', () => {
  it('telt bedragen op', () => {
    expect([telOp([]), telOp([1, -3, 5]), telOp(new Set([10, 20]))]).toEqual([0, 3, 30]);
  });

  it('geeft liever een fout dan een som die een cent mist', () => {
    expect(telOp([Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => telOp([Number.MAX_SAFE_INTEGER, 2])).toThrow(RangeError);
  });
});
