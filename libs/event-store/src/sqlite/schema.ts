import type { Database } from 'better-sqlite3';
import { OpenFailed } from '../fouten.js';

/** 'ONTS' in ASCII: tells our file from any other SQLite database. */
const APPLICATION_ID = 0x4f4e5453;
const SCHEMA_VERSION = 1;

const TABLE = `CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL,
  UNIQUE (stream, revision)
) STRICT`;

const number = (db: Database, sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;

/** True when the file is an event store of this version, false when it is empty; anything else is refused untouched. */
export function isOurs(db: Database, file: string): boolean {
  const tables = number(db, 'SELECT count(*) FROM sqlite_schema');
  if (tables === 0) return false;
  if (number(db, 'PRAGMA application_id') !== APPLICATION_ID) {
    throw new OpenFailed(file, 'other-database', 'it is an SQLite database of another program; name another file');
  }
  const version = number(db, 'PRAGMA user_version');
  if (version > SCHEMA_VERSION) {
    const versions = `it has version ${version} and this program knows version ${SCHEMA_VERSION}`;
    throw new OpenFailed(file, 'newer-version', `${versions}; use a newer release`);
  }
  return true;
}

/** Makes the table in an empty file; harmless when another process was first. */
export function createSchema(db: Database, file: string): void {
  db.transaction(() => {
    if (isOurs(db, file)) return;
    db.exec(TABLE);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}
