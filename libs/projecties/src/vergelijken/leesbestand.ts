import { existsSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { APPLICATIE } from '../motor/bestand.js';
import type { Checkpoint } from '../motor/checkpoints.js';

/** Why a read database cannot be looked at; a sentence for people. */
export class NietTeVergelijken extends Error {
  override readonly name = 'NietTeVergelijken';
}

/**
 * Opens a read database to look at, in one view: the service that fills it may go on meanwhile. Throws
 * `NietTeVergelijken` when there is none, or when it is something else or damaged.
 */
export function openOmTeZien(file: string): Database {
  if (!existsSync(file)) throw new NietTeVergelijken(`${file} bestaat niet: de dienst maakt haar als hij start.`);
  let db: Database | undefined;
  try {
    db = new SqliteDatabase(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
    if (db.pragma('application_id', { simple: true }) !== APPLICATIE)
      throw new NietTeVergelijken(`${file} is geen leesdatabase van Ontschot.`);
    db.exec('BEGIN');
    // The first reading fixes the view.
    db.prepare('SELECT count(*) FROM checkpoint').get();
    return db;
  } catch (fout) {
    db?.close();
    if (fout instanceof NietTeVergelijken) throw fout;
    throw new NietTeVergelijken(`${file} is niet te lezen: ${fout instanceof Error ? fout.message : String(fout)}.`);
  }
}

type Rij = { naam: string; versie: number; positie: number } & { [K in 'stream' | 'gebeurtenis']: string | null } & {
  revisie: number | null;
};

/** Where each projection is in that database. */
export function checkpointsIn(db: Database): Checkpoint[] {
  const rijen = db.prepare<[], Rij>('SELECT * FROM checkpoint').all();
  return rijen.map(({ naam, versie, positie, stream, revisie, gebeurtenis }) => {
    const compleet = stream !== null && revisie !== null && gebeurtenis !== null;
    return { naam, versie, positie, merkteken: compleet ? { stream, revisie, gebeurtenis } : undefined };
  });
}

/** A table as it is compared: in which order, and what of it. */
export interface Tabel {
  readonly naam: string;
  /** What gives its rows, the columns of the key first. */
  readonly sql: string;
  readonly kolommen: readonly string[];
  /** How many of the columns are the key. */
  readonly sleutel: number;
}

/** The tables of one projection, by name; an index of words by its words, for what is inside it differs by how it grew. */
export function tabellenVan(db: Database, projectie: string): Tabel[] {
  const gevonden = db
    .prepare<[string], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name GLOB ? ORDER BY name",
    )
    .all(`${projectie}_*`);
  const virtueel = gevonden.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL')).map(({ name }) => name);
  return gevonden
    .filter(({ name }) => !virtueel.some((een) => name.startsWith(`${een}_`)))
    .map(({ name }) => (virtueel.includes(name) ? woordtabel(db, name) : gewoneTabel(db, name)));
}

function gewoneTabel(db: Database, naam: string): Tabel {
  const alle = db.pragma(`table_info("${naam}")`) as { name: string; pk: number }[];
  const sleutel = alle.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const rest = alle.filter(({ pk }) => pk === 0);
  const kolommen = [...sleutel, ...rest].map(({ name }) => name);
  // Without a key of its own, a row is known by all that is in it.
  const aantal = sleutel.length === 0 ? kolommen.length : sleutel.length;
  const namen = kolommen.map((kolom) => `"${kolom}"`);
  const sql = `SELECT ${namen.join(', ')} FROM "${naam}" ORDER BY ${namen.slice(0, aantal).join(', ')}`;
  return { naam, sql, kolommen, sleutel: aantal };
}

/** Every word of an index with every row in which it stands. */
function woordtabel(db: Database, naam: string): Tabel {
  const woorden = `temp."${naam}_woorden"`;
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS ${woorden} USING fts5vocab('main', '${naam}', 'instance')`);
  return { naam, sql: `SELECT term, doc FROM ${woorden}`, kolommen: ['woord', 'regel'], sleutel: 2 };
}
