import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GeenGegevensmap, maakGegevensmap } from './gegevensmap.js';

const rechten = (map: string): number => statSync(map).mode & 0o777;

describe('de map van de gegevens', () => {
  let hier: string;
  beforeEach(() => {
    hier = mkdtempSync(join(tmpdir(), 'gegevensmap-'));
  });
  afterEach(() => rmSync(hier, { recursive: true, force: true }));

  it('wordt gemaakt met wat erboven ontbreekt, voor deze gebruiker alleen', () => {
    const map = join(hier, 'boven', 'gegevens');
    maakGegevensmap(map);
    expect([rechten(join(hier, 'boven')), rechten(map)]).toEqual([0o700, 0o700]);
  });

  it('die er al is, blijft zoals zij is', () => {
    const map = join(hier, 'gegevens');
    mkdirSync(map);
    chmodSync(map, 0o750);
    maakGegevensmap(map);
    expect(rechten(map)).toBe(0o750);
  });

  it('kan niet onder een bestand, niet op een bestand en niet achter een verwijzing naar niets', () => {
    const bestand = join(hier, 'bestand');
    writeFileSync(bestand, 'x');
    const nergens = join(hier, 'nergens');
    symlinkSync(join(hier, 'weg'), nergens);
    for (const map of [join(bestand, 'x', 'y'), bestand, nergens])
      expect(() => maakGegevensmap(map)).toThrow(GeenGegevensmap);
    expect(() => maakGegevensmap(bestand)).toThrow(/is een bestand en geen map/);
  });
});
