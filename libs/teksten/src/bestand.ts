import { closeSync, openSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { TekstenFout, TekstenNietOpen } from './fouten.js';

/** 'ONTT' in ASCII: tells our file from any other SQLite database. */
const APPLICATIE = 0x4f4e5454;
/** 2: with the table of persons. Who knows only 1 would not wipe it. */
const INDELING = 2;
/** How long another process may hold the file before a call gives up. */
const WACHT_MS = 1_000;

/**
 * Rows of `sleutel`, `tekst` and `persoon` are only added at the end, and wiped by zeros of the same length in their place. They
 * are never deleted, moved or made longer: SQLite then copies neighbours to other pages, and `secure_delete` leaves
 * those copies where they were (measured: some tens of 14,000 rows; in place none). What moves freely is no secret.
 */
const TABELLEN = `
CREATE TABLE sleutel (
  nr INTEGER PRIMARY KEY,
  eigenaar BLOB NOT NULL UNIQUE,
  hoofdsleutel BLOB NOT NULL,
  verpakt BLOB NOT NULL
) STRICT;
CREATE TABLE tekst (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sleutel INTEGER NOT NULL,
  inhoud BLOB NOT NULL
) STRICT;
CREATE INDEX tekst_id ON tekst (id);
CREATE INDEX tekst_sleutel ON tekst (sleutel);
CREATE TABLE uitgifte (
  id TEXT PRIMARY KEY,
  boek TEXT NOT NULL,
  opdracht TEXT NOT NULL,
  wachten INTEGER NOT NULL DEFAULT 0,
  vast INTEGER NOT NULL DEFAULT 0,
  UNIQUE (boek, opdracht)
) STRICT, WITHOUT ROWID;
CREATE INDEX uitgifte_open ON uitgifte (wachten) WHERE wachten > 0;`;

/** No index over `merk`: SQLite would leave copies of it. */
const PERSONEN = `
CREATE TABLE persoon (
  nr INTEGER PRIMARY KEY,
  sleutel INTEGER NOT NULL,
  merk BLOB NOT NULL,
  huishouden BLOB NOT NULL
) STRICT;
CREATE INDEX persoon_sleutel ON persoon (sleutel);`;

const WAAROM: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_NOTADB/, 'het bestand is geen opslag van Ontschot'],
  [/^SQLITE_CORRUPT/, 'het bestand is beschadigd; zet een reservekopie terug'],
  [/^(SQLITE_(CANTOPEN|READONLY|PERM)|EACCES|EPERM|EROFS|EISDIR|ENOENT|ENOTDIR)/, 'deze gebruiker kan er niet bij'],
  [/^(SQLITE_(FULL|IOERR)|ENOSPC)/, 'de schijf is vol of weigert; maak ruimte'],
  [/^SQLITE_(BUSY|LOCKED)/, 'een ander programma houdt het bestand bezet; stop dat eerst'],
];

const getal = (db: Database, sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;

/** Opens the file, or makes it, for this user alone. Throws `TekstenNietOpen`; a file of something else stays as it is. */
export function openBestand(file: string): Database {
  let db: Database | undefined;
  try {
    closeSync(openSync(file, 'a', 0o600));
    db = new SqliteDatabase(file, { timeout: WACHT_MS });
    const klaar = indeling(db, file);
    stelIn(db);
    if (klaar < INDELING) maakTabellen(db, file);
    return db;
  } catch (fout) {
    db?.close();
    throw nietOpen(file, fout);
  }
}

/** How far the tables of the file are: 0 when it is new. */
function indeling(db: Database, file: string): number {
  if (getal(db, 'SELECT count(*) FROM sqlite_schema') === 0) return 0;
  if (getal(db, 'PRAGMA application_id') !== APPLICATIE)
    throw new TekstenNietOpen(file, 'het bestand is een opslag van iets anders');
  const versie = getal(db, 'PRAGMA user_version');
  if (versie > INDELING)
    throw new TekstenNietOpen(file, 'het bestand is gemaakt door een nieuwere versie van Ontschot; gebruik die');
  return versie;
}

/**
 * No write-ahead log: it would keep old pages until it is emptied. A rollback journal is gone when the commit is, and
 * EXTRA has the disk know that, so that a loss of power cannot bring back what was wiped.
 */
function stelIn(db: Database): void {
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
}

function maakTabellen(db: Database, file: string): void {
  db.transaction(() => {
    // Another process may have been first.
    const stand = indeling(db, file);
    if (stand < 1) db.exec(TABELLEN);
    if (stand < 2) db.exec(PERSONEN);
    db.pragma(`application_id = ${APPLICATIE}`);
    db.pragma(`user_version = ${INDELING}`);
  }).immediate();
}

/** Why a file of SQLite cannot be opened, as a part of a sentence for people; undefined for what nobody foresaw. */
export function waaromNietOpen(fout: unknown): string | undefined {
  const { code = '' } = fout as { code?: string };
  return WAAROM.find(([patroon]) => patroon.test(code))?.[1];
}

function nietOpen(file: string, fout: unknown): unknown {
  if (fout instanceof TekstenFout) return fout;
  const waarom = waaromNietOpen(fout);
  return waarom === undefined ? fout : new TekstenNietOpen(file, waarom, { cause: fout });
}
