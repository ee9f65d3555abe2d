import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { isKapot } from './sqlfouten.js';

/** 'ONTL' in ASCII: tells our read database from any other file. */
export const APPLICATIE = 0x4f4e544c;

/** How long a statement may hold up the event loop when another process writes (ms). */
const WACHT_MS = 5;

/** The file is ours, but of no use: it may be thrown away. */
export class Onbruikbaar extends Error {}

/** The file is not ours and stays as it is; the message tells people which and what to do. */
export class LeesdatabaseFout extends Error {
  override readonly name = 'LeesdatabaseFout';
}

const getal = (db: Database, sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;

/**
 * Opens the file, or makes it with `tabellen`. Throws `Onbruikbaar` when it is damaged or of another `indeling`, and
 * `LeesdatabaseFout`, which leaves it in peace, when it belongs to something else or is no file.
 */
export function openBestand(file: string, tabellen: string, indeling: number): Database {
  mkdirSync(dirname(file), { recursive: true });
  blijfVanVreemdeAf(file, applicatieIn(file));
  let db: Database | undefined;
  try {
    db = new SqliteDatabase(file, { timeout: 1_000 });
    maakTabellen(db, file, tabellen, indeling);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('cache_size = -65536');
    // A rebuild writes much: fewer, larger checkpoints of the log cost it less.
    db.pragma('wal_autocheckpoint = 4000');
    db.pragma(`busy_timeout = ${WACHT_MS}`);
    return db;
  } catch (fout) {
    db?.close();
    throw isKapot(fout) ? new Onbruikbaar('het bestand is beschadigd', { cause: fout }) : fout;
  }
}

export function gooiWeg(file: string): void {
  for (const staart of ['', '-wal', '-shm']) rmSync(file + staart, { force: true });
}

function maakTabellen(db: Database, file: string, tabellen: string, indeling: number): void {
  db.transaction(() => {
    if (getal(db, 'SELECT count(*) FROM sqlite_schema') > 0) {
      blijfVanVreemdeAf(file, getal(db, 'PRAGMA application_id'));
      const gevonden = getal(db, 'PRAGMA user_version');
      if (gevonden !== indeling) throw new Onbruikbaar(`de indeling is ${gevonden} en niet ${indeling}`);
    }
    db.exec(tabellen);
    db.pragma(`application_id = ${APPLICATIE}`);
    db.pragma(`user_version = ${indeling}`);
  }).immediate();
}

/** A file of another program, as an event store that was named by mistake, is never thrown away. */
export function blijfVanVreemdeAf(file: string, applicatie: number): void {
  if (applicatie !== APPLICATIE && applicatie !== 0)
    throw new LeesdatabaseFout(
      `${file} is van een ander programma. Noem een ander bestand voor de leesdatabase, of kies een andere map.`,
    );
}

/** The number in the header of an SQLite file that says whose it is, or 0; read past SQLite, which may refuse the file. */
export function applicatieIn(file: string): number {
  if (!existsSync(file)) return 0;
  if (!statSync(file).isFile())
    throw new LeesdatabaseFout(
      `${file} is geen bestand, en daar hoort de leesdatabase. Haal het weg, of kies een andere map.`,
    );
  const kop = Buffer.alloc(72);
  const handvat = openSync(file, 'r');
  try {
    readSync(handvat, kop, 0, kop.length, 0);
  } finally {
    closeSync(handvat);
  }
  return kop.toString('latin1', 0, 15) === 'SQLite format 3' ? kop.readUInt32BE(68) : 0;
}
