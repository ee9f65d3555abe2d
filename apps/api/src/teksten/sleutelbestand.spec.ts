import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hoofdsleutels, TekstenNietOpen } from '@ontschot/teksten';
import { demoSleutels, leesSleutelbestand } from './sleutelbestand.js';

describe('het bestand van de hoofdsleutels', () => {
  let map: string;
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'hoofdsleutel-'))));
  afterEach(() => rmSync(map, { recursive: true, force: true }));
  const schrijf = (inhoud: string): string => {
    const pad = join(map, 'sleutels');
    writeFileSync(pad, inhoud);
    return pad;
  };

  it('geeft de sleutels, of alles wat eraan schort', () => {
    expect(leesSleutelbestand(schrijf(`${Hoofdsleutels.nieuweRegel()}\n`))).toBeInstanceOf(Hoofdsleutels);
    expect(leesSleutelbestand(schrijf('x\ny'))).toEqual([
      'wijst een bestand aan dat niet klopt: regel 1 is geen sleutel van 32 bytes in base64',
      'wijst een bestand aan dat niet klopt: regel 2 is geen sleutel van 32 bytes in base64',
    ]);
    expect(leesSleutelbestand(schrijf('#'.repeat(70_000)))).toEqual([expect.stringContaining('te groot')]);
    for (const niets of [join(map, 'nergens'), map])
      expect(leesSleutelbestand(niets)).toEqual([expect.stringContaining('kan lezen')]);
  });

  it('mag niet in de map van de gegevens liggen, ook niet langs een omweg', () => {
    const gegevens = join(map, 'gegevens');
    mkdirSync(gegevens);
    writeFileSync(join(gegevens, 'sleutel'), Hoofdsleutels.nieuweRegel());
    symlinkSync(gegevens, join(map, 'omweg'));
    for (const pad of [join(gegevens, 'sleutel'), join(map, 'omweg', 'sleutel')])
      expect(leesSleutelbestand(pad, gegevens)).toEqual([expect.stringContaining('reservekopie')]);
    const buiten = schrijf(Hoofdsleutels.nieuweRegel());
    expect(leesSleutelbestand(buiten, gegevens)).toBeInstanceOf(Hoofdsleutels);
    expect(leesSleutelbestand(buiten, join(map, 'nergens'))).toBeInstanceOf(Hoofdsleutels);
  });

  it('maakt de demo zelf, één keer, voor deze gebruiker alleen', () => {
    const eerst = demoSleutels(map);
    expect(readdirSync(map)).toEqual(['hoofdsleutel']);
    expect(statSync(join(map, 'hoofdsleutel')).mode & 0o777).toBe(0o600);
    expect(demoSleutels(map).nieuwste.merk).toEqual(eerst.nieuwste.merk);
  });

  it('van een demo dat stuk is, wordt niet vervangen', () => {
    writeFileSync(join(map, 'hoofdsleutel'), 'stuk');
    expect(() => demoSleutels(map)).toThrow(TekstenNietOpen);
    expect(() => demoSleutels(map)).toThrow(/hoofdsleutel.*regel 1/);
    expect(readFileSync(join(map, 'hoofdsleutel'), 'utf8')).toBe('stuk');
  });
});
