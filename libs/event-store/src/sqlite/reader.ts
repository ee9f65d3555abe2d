import type { Database } from 'better-sqlite3';
import { BEGIN, NO_STREAM, type StoredEvent } from '../port.js';
import type { SqliteLimits } from './limits.js';
import { pages } from './pages.js';

type Page = readonly StoredEvent[];

/** The reading connection. No transaction outlives a call, so a slow reader never keeps the log from being emptied. */
export class Reader {
  /** One page of the events after a position, up to and including the last; empty when there are none. */
  readonly pageOfAll: (after: number, last: number) => Page;
  /** One page of a stream, from a revision up to and including the last; empty when there are none. */
  readonly pageOfStream: (stream: string, from: number, last: number) => Page;
  private readonly sql: ReturnType<typeof prepare>;

  constructor(db: Database, limits: SqliteLimits) {
    this.pageOfAll = pages(db, limits, 'position > ? AND position <= ? ORDER BY position');
    this.pageOfStream = pages(db, limits, 'stream = ? AND revision >= ? AND revision <= ? ORDER BY revision');
    this.sql = prepare(db);
  }

  head(): number {
    return this.sql.head.get() ?? BEGIN;
  }

  headOfStream(stream: string): number {
    return this.sql.headOfStream.get(stream) ?? NO_STREAM;
  }

  /** Another number after any commit of any other connection to the file, also of other processes. */
  dataVersion(): number {
    return this.sql.dataVersion.get() ?? 0;
  }
}

const prepare = (db: Database) => ({
  head: db.prepare<[], number>('SELECT max(position) FROM event').pluck(),
  headOfStream: db
    .prepare<[string], number>('SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1')
    .pluck(),
  dataVersion: db.prepare<[], number>('PRAGMA data_version').pluck(),
});
