import { statSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { OpenFailed, StoreBusy } from '../fouten.js';
import { isBusy, openFailure } from './errors.js';
import { isOurs } from './schema.js';

/** What stands at a path: no file, a file without anything in it, or a store of ours. */
export type FoundFile = 'none' | 'empty' | 'store';

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/**
 * Looks what stands at a path and makes nothing. Throws `OpenFailed` for what is no store of ours, and `StoreBusy` when any
 * other connection has the file open, even when it does nothing: in WAL mode each keeps a lock that bars an exclusive one.
 */
export function lookAtSqliteFile(file: string): FoundFile {
  const size = reachable(file);
  if (size === undefined) return 'none';
  if (size === 0) return 'empty';
  return using(file, (db) => {
    db.pragma('locking_mode = EXCLUSIVE');
    // The first reading takes the lock.
    return isOurs(db, file) ? 'store' : 'empty';
  });
}

/**
 * Keeps everybody from writing to a store, ourselves too, until the function that it gives is called or this process ends,
 * however it ends; reading goes on. Throws `StoreBusy` when somebody is writing.
 */
export function freezeSqliteFile(file: string): () => void {
  const db = new SqliteDatabase(file, { fileMustExist: true, timeout: 1_000 });
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    db.close();
    throw failure(error, file);
  }
  return () => db.close();
}

function using<T>(file: string, work: (db: SqliteDatabase.Database) => T): T {
  let db: SqliteDatabase.Database | undefined;
  try {
    db = new SqliteDatabase(file, { fileMustExist: true, timeout: 0 });
    return work(db);
  } catch (error) {
    throw failure(error, file);
  } finally {
    db?.close();
  }
}

const failure = (error: unknown, file: string): unknown =>
  isBusy(error) ? new StoreBusy('another program has the file open', { cause: error }) : openFailure(error, file);

function reachable(file: string): number | undefined {
  try {
    return sizeOf(file);
  } catch (cause) {
    throw new OpenFailed(file, 'unreachable', 'its path cannot be read', { cause });
  }
}
