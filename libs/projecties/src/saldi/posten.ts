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

/** Remembers under which doel and wijk money first came onto each verplichting and voorschot of a boek. */
export class Posten {
  private readonly gezien = new Map<string, Bestemming>();
  private readonly zoek;
  private readonly zet;

  constructor(
    db: Database,
    private readonly boek: string,
  ) {
    this.zoek = db.prepare<[string, string], Rij>('SELECT doel, wijk FROM saldi_post WHERE boek = ? AND post = ?');
    this.zet = db.prepare<[string, string, string | null, string | null]>(
      'INSERT INTO saldi_post VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
  }

  get omvang(): number {
    return this.gezien.size;
  }

  /** What the post is for; `anders` when this is the first that is heard of it. */
  van(soort: string, post: string, anders: Bestemming): Bestemming {
    const sleutel = `${soort}:${post}`;
    const bekend = this.gezien.get(sleutel);
    if (bekend !== undefined) return bekend;
    const { changes } = this.zet.run(this.boek, sleutel, anders.doel ?? null, anders.wijk ?? null);
    const rij = changes === 1 ? undefined : this.zoek.get(this.boek, sleutel);
    const bestemming = rij === undefined ? anders : { doel: rij.doel ?? undefined, wijk: rij.wijk ?? undefined };
    this.gezien.set(sleutel, bestemming);
    return bestemming;
  }
}
