import type { Vrijvalregel } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';

/** Under which contract a verplichting is, or a voorschot out of one. */
export interface Post {
  readonly contract: string;
  readonly verplichting: string;
  readonly vanaf: Datum;
  readonly vrijval: Vrijvalregel;
}

interface Staprij {
  readonly contract: string;
  readonly type: string;
  readonly gegevens: string;
}

export const bereid = (db: Database) => ({
  contract: db.prepare('INSERT INTO contracten_contract VALUES (?, ?, ?, ?, ?, ?)'),
  stap: db.prepare('INSERT INTO contracten_stap VALUES (?, ?, ?, ?, ?, ?, ?)'),
  geld: db.prepare(
    `INSERT INTO contracten_geld VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET bedrag = bedrag + excluded.bedrag`,
  ),
  stappenOp: db.prepare<[string, number], Staprij>(
    'SELECT contract, type, gegevens FROM contracten_stap WHERE boek = ? AND revisie = ? ORDER BY contract',
  ),
});

/** The most posten that are kept in memory between batches. */
const IN_MEMORY = 20_000;

/** The posten of contracts; those that were asked are remembered, also that there is none. */
export class Posten {
  private readonly maakRij;
  private readonly zoek;
  private gevonden = new Map<string, Post | undefined>();

  constructor(db: Database) {
    this.maakRij = db.prepare('INSERT INTO contracten_post VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.zoek = db.prepare<[string, string, string], Post>(
      'SELECT contract, verplichting, vanaf, vrijval FROM contracten_post WHERE boek = ? AND soort = ? AND id = ?',
    );
  }

  maak(boek: string, soort: string, id: string, post: Post): void {
    this.maakRij.run(boek, soort, id, post.contract, post.verplichting, post.vanaf, post.vrijval);
    this.gevonden.set(`${boek} ${soort} ${id}`, post);
  }

  lees(boek: string, soort: string, id: string): Post | undefined {
    const sleutel = `${boek} ${soort} ${id}`;
    if (!this.gevonden.has(sleutel)) this.gevonden.set(sleutel, this.zoek.get(boek, soort, id));
    return this.gevonden.get(sleutel);
  }

  vergeetTeveel(): void {
    if (this.gevonden.size > IN_MEMORY) this.vergeet();
  }

  vergeet(): void {
    this.gevonden = new Map();
  }
}
