import type { Database } from 'better-sqlite3';

/** The event by which a post is settled or open again, on both clocks. */
export interface Wanneer {
  readonly boek: string;
  readonly revisie: number;
  /** Its boekdatum, as a number of `dagnummer`. */
  readonly dag: number;
  readonly bekend: number;
}

const bereid = (db: Database) => ({
  zet: db.prepare<[string, number, number, number, number, number]>(
    'INSERT OR REPLACE INTO inrichting_afwikkeling VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)',
  ),
  laatste: db
    .prepare<[string, number], number | null>(
      'SELECT max(revisie) FROM inrichting_afwikkeling WHERE boek = ? AND post = ? AND afgewikkeld = 1',
    )
    .pluck(),
  heropend: db.prepare<[string, number, number, number]>(
    'SELECT 1 FROM inrichting_afwikkeling WHERE boek = ? AND post = ? AND afgewikkeld = 0 AND revisie > ? AND dag <= ?',
  ),
  neemTerug: db.prepare<[number, number, string, number]>(
    'UPDATE inrichting_afwikkeling SET terugBekend = ?, terugDag = ? WHERE boek = ? AND revisie = ? AND afgewikkeld = 1',
  ),
});

/** When posten were settled and open again. Of two events of the same day on both clocks the last one holds. */
export class Afwikkelingen {
  private readonly sql: ReturnType<typeof bereid>;

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  wikkelAf(post: number, { boek, bekend, dag, revisie }: Wanneer): void {
    this.sql.zet.run(boek, post, bekend, dag, revisie, 1);
  }

  /** Nothing is kept of what changes nothing on any day: so many a storno finds a post that is open already. */
  heropen(post: number, { boek, bekend, dag, revisie }: Wanneer): void {
    const laatste = this.sql.laatste.get(boek, post) ?? null;
    if (laatste === null || this.sql.heropend.get(boek, post, laatste, dag) !== undefined) return;
    this.sql.zet.run(boek, post, bekend, dag, revisie, 0);
  }

  /** The event with that revisie settled something without money, and is taken back: it settled nothing. */
  neemTerug(revisie: number, { boek, bekend, dag }: Wanneer): void {
    this.sql.neemTerug.run(bekend, dag, boek, revisie);
  }
}
