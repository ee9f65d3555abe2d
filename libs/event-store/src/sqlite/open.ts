import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { OpenFailed } from '../fouten.js';
import type { EventStore } from '../port.js';
import { openFailure } from './errors.js';
import { DEFAULT_LIMITS, type SqliteLimits } from './limits.js';
import { whenFree } from './retry.js';
import { createSchema, isOurs } from './schema.js';
import { SqliteStore } from './store.js';

export interface SqliteOptions extends Partial<SqliteLimits> {
  /** Path of the file; it and its folder are made when they are missing. */
  readonly file: string;
}

/** Opens the embedded store. Throws `OpenFailed` (with its reason), `StoreFull`, or `StoreBusy` when it stays locked. */
export async function openSqliteStore({ file, ...limits }: SqliteOptions): Promise<EventStore> {
  const set: SqliteLimits = { ...DEFAULT_LIMITS, ...limits };
  makeFolder(file);
  const deadline = performance.now() + set.waitMs;
  const stopped = (): boolean => false;
  return whenFree(() => connect(file, set), deadline, stopped);
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    throw new OpenFailed(file, 'unreachable', `its folder ${dirname(file)} cannot be made`, { cause });
  }
}

function connect(file: string, limits: SqliteLimits): SqliteStore {
  const opened: Database[] = [];
  const open = (readonly: boolean): Database => {
    const db = new SqliteDatabase(file, { timeout: limits.blockMs, readonly });
    opened.push(db);
    return db;
  };
  try {
    const write = open(false);
    const ours = isOurs(write, file);
    useLog(write, file);
    if (!ours) createSchema(write, file);
    if (limits.maxFilePages > 0) write.pragma(`max_page_count = ${limits.maxFilePages}`);
    return new SqliteStore({ write, read: open(true) }, limits);
  } catch (error) {
    for (const db of opened) db.close();
    throw openFailure(error, file);
  }
}

/** WAL, and a sync at every commit: an answer that was given survives a loss of power. */
function useLog(db: Database, file: string): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new OpenFailed(file, 'unreachable', 'this place cannot hold a write-ahead log; name a file on a local disk');
  }
  db.pragma('synchronous = FULL');
}
