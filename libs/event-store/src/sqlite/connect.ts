import SqliteDatabase, { type Database } from 'better-sqlite3';
import { OpenFailed } from '../fouten.js';
import { openFailure } from './errors.js';
import type { SqliteLimits } from './limits.js';
import { createSchema, isOurs } from './schema.js';

/** Two open connections to one file, of which `read` is read-only. */
export interface Connections {
  readonly write: Database;
  readonly read: Database;
}

/** Opens the file, and makes it a store when it is new. Throws `OpenFailed`, `StoreFull`, or a busy error of SQLite. */
export function connect(file: string, limits: SqliteLimits): Connections {
  const opened: Database[] = [];
  const open = (readonly: boolean): Database => {
    const db = new SqliteDatabase(file, { timeout: limits.blockMs, readonly });
    opened.push(db);
    return db;
  };
  try {
    const write = open(false);
    // Looked at before anything is set: a file that is not ours stays as it is.
    const ours = isOurs(write, file);
    useLog(write, file);
    if (!ours) createSchema(write, file);
    if (limits.maxFilePages > 0) write.pragma(`max_page_count = ${limits.maxFilePages}`);
    return { write, read: open(true) };
  } catch (error) {
    for (const db of opened) db.close();
    throw openFailure(error, file);
  }
}

/** The reading connection first: only the writing one can empty the log and remove it. */
export function disconnect({ read, write }: Connections): void {
  read.close();
  write.close();
}

/** WAL, and a sync at every commit: an answer that was given survives a loss of power. */
function useLog(db: Database, file: string): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new OpenFailed(file, 'unreachable', 'this place cannot hold a write-ahead log; name a file on a local disk');
  }
  db.pragma('synchronous = FULL');
}
