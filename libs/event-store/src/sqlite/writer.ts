import type { Database } from 'better-sqlite3';
import { VersionConflict } from '../fouten.js';
import { NO_STREAM, type AppendResult } from '../port.js';
import { appendFailure } from './errors.js';
import { inserter } from './insert.js';
import type { Row } from './rows.js';

const prepare = (db: Database) => ({
  begin: db.prepare('BEGIN IMMEDIATE'),
  commit: db.prepare('COMMIT'),
  head: db
    .prepare<[string], number>('SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1')
    .pluck(),
  idsAfter: db.prepare<[string, number, number], { id: string; position: number }>(
    'SELECT id, position FROM event WHERE stream = ? AND revision > ? ORDER BY revision LIMIT ?',
  ),
  insert: inserter(db),
});

/** The writing connection: one append is one transaction. */
export class Writer {
  readonly sql: ReturnType<typeof prepare>;

  constructor(private readonly db: Database) {
    this.sql = prepare(db);
  }

  /** Writes all rows or none. Throws the errors of the port, or a busy error of SQLite, after which nothing was done. */
  append(stream: string, expected: number, rows: readonly Row[]): AppendResult {
    let committing = false;
    try {
      this.sql.begin.run();
      const actual = this.sql.head.get(stream) ?? NO_STREAM;
      const result =
        actual === expected ? this.add(stream, expected, rows) : this.repeat(stream, expected, actual, rows);
      committing = true;
      this.sql.commit.run();
      return result;
    } catch (error) {
      this.undo();
      throw appendFailure(error, committing);
    }
  }

  private add(stream: string, expected: number, rows: readonly Row[]): AppendResult {
    const position = this.sql.insert(stream, expected + 1, rows);
    return { revision: expected + rows.length, position, repeated: false };
  }

  /** The result of the first time, when exactly these ids stand right after `expected`. */
  private repeat(stream: string, expected: number, actual: number, rows: readonly Row[]): AppendResult {
    const revision = expected + rows.length;
    const there = revision <= actual ? this.sql.idsAfter.all(stream, expected, rows.length) : [];
    const last = there.at(-1);
    if (last === undefined || !there.every(({ id }, index) => id === rows[index]?.[0])) {
      throw new VersionConflict(stream, expected, actual);
    }
    return { revision, position: last.position, repeated: true };
  }

  /** SQLite rolls back by itself after some errors; its failure to do so must not hide the error that led here. */
  private undo(): void {
    try {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
    } catch {
      // The next append begins with the same check of SQLite, and then says what is wrong.
    }
  }
}
