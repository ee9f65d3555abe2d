import { BOEK_PATROON, ID_PATROON, isBoekId, isId, jaarVanBoek, OPDRACHT_PATROON, TAAKVELD_PATROON } from './ids.js';

const goed = (patroon: RegExp, namen: readonly string[]): string[] => namen.filter((naam) => patroon.test(naam));

describe('namen', () => {
  it('van onderdelen bouwen geen rekening, kleur of sleutel na', () => {
    const namen = ['wmo', 'A1', '6.72_jeugd-x', 'a'.repeat(64)];
    expect(goed(ID_PATROON, namen)).toEqual(namen);
    expect(namen.every(isId)).toBe(true);
    expect(
      ['', '-wmo', '.wmo', 'a b', 'vrij:wmo', 'wmo@afspraak', 'a|b', 'a/b', 'é', 'wmo\n', 'a'.repeat(65)].some(isId),
    ).toBe(false);
    expect([12, null, undefined].some(isId)).toBe(false);
  });

  it('van een boek eindigen op zijn jaar', () => {
    expect(['GM0080-2025', 'leeuwarden-2025', 's-Hertogenbosch-2025'].every(isBoekId)).toBe(true);
    expect(['GM0080', '-2025', 'GM 0080-2025', 'GM0080-25', 'GM0080-2025\n', 2025].some(isBoekId)).toBe(false);
    expect(jaarVanBoek('s-Hertogenbosch-2025')).toBe(2025);
    expect(BOEK_PATROON.test(`${'a'.repeat(60)}-2025`)).toBe(false);
  });

  it('van opdrachten en taakvelden hebben hun eigen vorm', () => {
    expect(goed(OPDRACHT_PATROON, ['o1', 'a:b-c', '', ' o', 'a'.repeat(100), 'a'.repeat(101)])).toEqual([
      'o1',
      'a:b-c',
      'a'.repeat(100),
    ]);
    expect(goed(TAAKVELD_PATROON, ['6.1', '6.711', '6.71a', '0.10', '6', '6.', '6.71ab', '123.1'])).toEqual([
      '6.1',
      '6.711',
      '6.71a',
      '0.10',
    ]);
  });
});
