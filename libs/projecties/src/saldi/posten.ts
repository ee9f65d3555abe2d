import type { Database } from 'better-sqlite3';

/** What the money on a verplichting or voorschot is for. */
export interface Bestemming {
  readonly doel: string | undefined;
  readonly wijk: string | undefined;
}

interface Rij {
  readonly doel: string | null;
  readonly wijk: string | null;
}

/** The most that are kept in memory between batches. */
const IN_MEMORY = 20_000;

const bereid = (db: Database) => ({
  zoek: db.prepare<[string, string], Rij>('SELECT doel, wijk FROM saldi_post WHERE boek = ? AND post = ?'),
  zet: db.prepare<[string, string, string | null, string | null]>(
    'INSERT INTO saldi_post VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
});

/** Remembers under which doel and wijk money first came onto each verplichting and voorschot. */
export class Posten {
  private readonly sql: ReturnType<typeof bereid>;
  private gezien = new Map<string, Bestemming>();

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  /** What the post is for; `anders` when this is the first that is heard of it. */
  van(boek: string, post: string, anders: Bestemming): Bestemming {
    const sleutel = `${boek} ${post}`;
    const bekend = this.gezien.get(sleutel);
    if (bekend !== undefined) return bekend;
    const { changes } = this.sql.zet.run(boek, post, anders.doel ?? null, anders.wijk ?? null);
    const rij = changes === 1 ? undefined : this.sql.zoek.get(boek, post);
    const bestemming = rij === undefined ? anders : { doel: rij.doel ?? undefined, wijk: rij.wijk ?? undefined };
    this.gezien.set(sleutel, bestemming);
    return bestemming;
  }

  schrijf(): void {
    if (this.gezien.size > IN_MEMORY) this.gezien = new Map();
  }

  vergeet(): void {
    this.gezien = new Map();
  }
}
