import type { Database } from 'better-sqlite3';

type Waarden = (string | number | null)[];

/** The rows that an event writes at once. */
export const bereid = (db: Database) => ({
  besluit: db.prepare<Waarden>('INSERT INTO rechtmatigheid_besluit VALUES (?, ?, ?, ?, ?, ?, ?)'),
  isBesluit: db
    .prepare<[string, number], string>('SELECT type FROM rechtmatigheid_besluit WHERE boek = ? AND revisie = ?')
    .pluck(),
  begroting: db.prepare<Waarden>('INSERT INTO rechtmatigheid_begroting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  reserve: db.prepare<[string, string]>('INSERT INTO rechtmatigheid_reserve VALUES (?, ?) ON CONFLICT DO NOTHING'),
  reservemutatie: db.prepare<Waarden>(
    'INSERT INTO rechtmatigheid_reservemutatie VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ),
  eerder: db.prepare<[string, number, string], { soort: string; grond: string | null }>(
    'SELECT soort, grond FROM rechtmatigheid_reservemutatie WHERE boek = ? AND revisie = ? AND budget = ?',
  ),
  weigering: db.prepare<Waarden>('INSERT INTO rechtmatigheid_weigering VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  afsluiting: db.prepare<Waarden>('INSERT INTO rechtmatigheid_afsluiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  periode: db.prepare<Waarden>('INSERT INTO rechtmatigheid_periode VALUES (?, ?, ?, ?, ?, ?)'),
});

export type Rijen = ReturnType<typeof bereid>;
