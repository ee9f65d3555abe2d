import type { Database } from 'better-sqlite3';
import type { StoredEvent } from '../port.js';
import type { SqliteLimits } from './limits.js';

/** What stands in the place of the question marks of `where`. */
type Range = readonly (string | number)[];
type Raw = [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];

const toEvent = ([position, stream, revision, id, type, data, metadata]: Raw): StoredEvent => ({
  id,
  type,
  data: JSON.parse(data) as object,
  metadata: JSON.parse(metadata) as object,
  stream,
  revision,
  position,
});

/**
 * A function that fetches one page of the rows `where` (with its order), bounded by count and by bytes.
 *
 * A page is measured before it is fetched. That costs a twentieth, and lets a page within bounds come over in one
 * call; fetching one row at a time, to stop in time, would cost a fifth on every page.
 */
export function pages(db: Database, limits: SqliteLimits, where: string): (...range: Range) => readonly StoredEvent[] {
  const sizes = `SELECT octet_length(data) + octet_length(metadata) AS size FROM event WHERE ${where} LIMIT ?`;
  const columns = 'position, stream, revision, id, type, data, metadata';
  const measure = db
    .prepare<[...Range, number], [number, number]>(`SELECT count(*), ifnull(sum(size), 0) FROM (${sizes})`)
    .raw();
  const rows = db.prepare<[...Range, number], Raw>(`SELECT ${columns} FROM event WHERE ${where} LIMIT ?`).raw();

  const untilFull = (range: Range, count: number): readonly StoredEvent[] => {
    const page: StoredEvent[] = [];
    let bytes = 0;
    for (const row of rows.iterate(...range, count)) {
      page.push(toEvent(row));
      bytes += Buffer.byteLength(row[5]) + Buffer.byteLength(row[6]);
      if (bytes >= limits.bytesPerPage) break;
    }
    return page;
  };

  return (...range) => {
    const [count, bytes] = measure.get(...range, limits.eventsPerPage) ?? [0, 0];
    if (count === 0) return [];
    return bytes <= limits.bytesPerPage ? rows.all(...range, count).map(toEvent) : untilFull(range, count);
  };
}
