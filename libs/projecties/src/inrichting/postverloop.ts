import type { Database } from 'better-sqlite3';
import { telSamen, type Boekingen } from './boekingen.js';

/**
 * A day on which something became known of a post. Day number `nr` of a post holds what became known on as many of its
 * last days as the largest power of two that divides `nr`, itself included; `vorige` is the day before those. So what
 * was known on a day is found in a handful of rows, however long the history, and a booking is in a handful of rows.
 */
export interface Postdag {
  readonly bekend: number;
  readonly nr: number;
  readonly vorige: number | null;
  readonly boekingen: Boekingen;
}

type Rij = Omit<Postdag, 'boekingen'> & { readonly boekingen: string };

const uitRij = (rij: Rij): Postdag => ({ ...rij, boekingen: JSON.parse(rij.boekingen) as Boekingen });

const KOLOMMEN = 'SELECT bekend, nr, vorige, boekingen FROM inrichting_postverloop WHERE boek = ? AND post = ?';

/** Writes the days of posten. */
export class Postverloop {
  private readonly sql;

  constructor(db: Database) {
    this.sql = {
      laatste: db.prepare<[string, number], Rij>(`${KOLOMMEN} ORDER BY bekend DESC LIMIT 1`),
      lees: db.prepare<[string, number, number], Rij>(`${KOLOMMEN} AND bekend = ?`),
      zet: db.prepare<[string, number, number, number, number | null, string]>(
        'INSERT OR REPLACE INTO inrichting_postverloop VALUES (?, ?, ?, ?, ?, ?)',
      ),
    };
  }

  laatste(boek: string, post: number): Postdag | undefined {
    const rij = this.sql.laatste.get(boek, post);
    return rij && uitRij(rij);
  }

  /** A day after `laatste`, which must have been written. */
  nieuw(boek: string, post: number, laatste: Postdag | undefined, bekend: number): Postdag {
    if (laatste !== undefined && bekend < laatste.bekend)
      throw new RangeError('van een eerdere dag kan later niets meer bekend worden');
    const nr = (laatste?.nr ?? 0) + 1;
    const grens = nr - (nr & -nr);
    const boekingen: Boekingen = {};
    let dag = laatste;
    while (dag !== undefined && dag.nr > grens) {
      telSamen(boekingen, dag.boekingen);
      dag = dag.vorige === null ? undefined : uitRij(this.sql.lees.get(boek, post, dag.vorige) as Rij);
    }
    return { bekend, nr, vorige: dag?.bekend ?? null, boekingen };
  }

  schrijf(boek: string, post: number, { bekend, nr, vorige, boekingen }: Postdag): void {
    this.sql.zet.run(boek, post, bekend, nr, vorige, JSON.stringify(boekingen));
  }
}
