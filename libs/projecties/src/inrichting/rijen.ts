import type { Database } from 'better-sqlite3';

/** The rows that an event writes at once. */
export const bereid = (db: Database) => ({
  boek: db.prepare<[string, string, number, string, number]>('INSERT INTO inrichting_boek VALUES (?, ?, ?, ?, ?)'),
  /** A part that changes stays known since the first day. */
  onderdeel: db.prepare<[string, string, string, string, number, string]>(
    `INSERT INTO inrichting_onderdeel VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET gegevens = excluded.gegevens`,
  ),
  periode: db.prepare<[string, string, number, number, string]>(
    'INSERT OR REPLACE INTO inrichting_periode VALUES (?, ?, ?, ?, ?)',
  ),
  weigering: db.prepare<[string, number, string, string, string, string, string]>(
    'INSERT INTO inrichting_weigering VALUES (?, ?, ?, ?, ?, ?, ?)',
  ),
});

export type Rijen = ReturnType<typeof bereid>;
