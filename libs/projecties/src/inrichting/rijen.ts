import type { Database } from 'better-sqlite3';

/** The rows that an event writes at once. What changes twice on a day is kept as it was at the end of it. */
export const bereid = (db: Database) => ({
  boek: db.prepare<[string, string, number, string, number]>('INSERT INTO inrichting_boek VALUES (?, ?, ?, ?, ?)'),
  onderdeel: db.prepare<[string, string, string, string, number, string]>(
    'INSERT OR REPLACE INTO inrichting_onderdeel VALUES (?, ?, ?, ?, ?, ?)',
  ),
  periode: db.prepare<[string, string, number, number, number, string]>(
    'INSERT OR REPLACE INTO inrichting_periode VALUES (?, ?, ?, ?, ?, ?)',
  ),
  weigering: db.prepare<[string, number, string, string, string, string, string]>(
    'INSERT INTO inrichting_weigering VALUES (?, ?, ?, ?, ?, ?, ?)',
  ),
});

export type Rijen = ReturnType<typeof bereid>;
