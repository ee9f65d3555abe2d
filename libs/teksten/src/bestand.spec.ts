import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { openBestand } from './bestand.js';
import { TekstenNietOpen } from './fouten.js';

const EXTRA = 3;

describe('het bestand van de teksten', () => {
  let map: string;
  let file: string;
  beforeEach(() => (file = join((map = mkdtempSync(join(tmpdir(), 'teksten-'))), 'teksten.sqlite')));
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it('is voor deze gebruiker alleen, wacht op de schijf, en houdt geen logboek of wat gewist is', () => {
    const db = openBestand(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const zo = ['journal_mode', 'synchronous', 'secure_delete', 'auto_vacuum'].map((naam) =>
      db.pragma(naam, { simple: true }),
    );
    expect(zo).toEqual(['delete', EXTRA, 1, 0]);
    db.close();
  });

  it('van iets anders, van later, of geen database: het gaat niet open, blijft zoals het is, en de zin zegt waarom', () => {
    const weiger = (waarom: RegExp) => {
      const voor = readFileSync(file);
      expect(() => openBestand(file)).toThrow(TekstenNietOpen);
      expect(() => openBestand(file)).toThrow(waarom);
      expect(readFileSync(file).equals(voor)).toBe(true);
    };
    writeFileSync(file, 'geen database, al lijkt de naam ervan wel zo'.repeat(40));
    weiger(/geen opslag van Ontschot/);
    rmSync(file);
    const ander = new SqliteDatabase(file);
    ander.exec('CREATE TABLE x (y)');
    ander.close();
    weiger(/iets anders/);
    rmSync(file);
    const later = openBestand(file);
    later.pragma('user_version = 3');
    later.close();
    weiger(/nieuwere versie/);
  });

  it('van voor de opzoektabel krijgt die erbij, met alles wat er al in stond', () => {
    const db = openBestand(file);
    db.exec(
      "DROP TABLE persoon; PRAGMA user_version = 1; INSERT INTO uitgifte (id, boek, opdracht) VALUES ('a', 'b', 'c')",
    );
    db.close();
    const weer = openBestand(file);
    expect(weer.prepare('SELECT id FROM uitgifte').pluck().all()).toEqual(['a']);
    expect(weer.prepare('SELECT count(*) FROM persoon').pluck().get()).toBe(0);
    expect(weer.pragma('user_version', { simple: true })).toBe(2);
    weer.close();
  });

  it('dat een map is, of in een map die er niet is, gaat niet open', () => {
    mkdirSync(file);
    expect(() => openBestand(file)).toThrow(/kan er niet bij/);
    expect(() => openBestand(join(map, 'nergens', 'x'))).toThrow(/kan er niet bij/);
  });
});
