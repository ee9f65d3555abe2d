import {
  BOEK_PATROON,
  ID_PATROON,
  idBevatBsn,
  isBoekId,
  isId,
  jaarVanBoek,
  OPDRACHT_PATROON,
  TAAKVELD_PATROON,
} from './ids.js';

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

describe('een BSN in een id', () => {
  it.each([
    '999993653',
    'gezin-999993653',
    'gezin999993653x',
    'p.9999.93.653',
    'o:999993653',
    '_999993653_',
    '2019-99006',
    'gezin-999993653-2025',
    '3f2b8c1e-9a4d-4e6f-8b7a-1c2d3e4f5a6b-999993653',
  ])('wordt gezien in %s', (id) => {
    expect(idBevatBsn(id)).toBe(true);
  });

  it.each([
    ['een nummer dat geen BSN kan zijn', 'gezin-999993654'],
    ['een langer nummer', 'F9999936531'],
    ['een UUID', '3f2b8c1e-9a4d-4e6f-8b7a-abc999993653'],
    ['een UUID met een woord ervoor', 'melding:3f2b8c1e-9a4d-4e6f-8b7a-abc999993653'],
    ['een UUID zonder streepjes', '3f2b8c1e9a4d4e6f8b7aabc999993653'],
    ['een hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495abc999993653'],
    ['een boek met een volgnummer', 'GM0080-2025-5'],
    ['een maand met een volgnummer', 'kosten-2025-03-008'],
    ['een dag met een volgnummer', 'melding.20250303.3'],
  ])('wordt niet gezien in %s', (_, id) => {
    expect(idBevatBsn(id)).toBe(false);
  });
});
