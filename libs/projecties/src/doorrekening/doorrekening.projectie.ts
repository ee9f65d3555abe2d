import type { DoorrekeningBewaard, Koker } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';

const TABELLEN: readonly string[] = [
  // What is kept of a doorrekening: how it is asked, never what came of it.
  `CREATE TABLE doorrekening_bewaard (
    boek TEXT NOT NULL,
    doorrekening TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, doorrekening)
  ) STRICT, WITHOUT ROWID`,
  // Who pays a koker from a day on, by the revisie that said so: the days on which we knew it are not exact enough here.
  `CREATE TABLE doorrekening_betaler (
    boek TEXT NOT NULL,
    koker TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    vanaf TEXT NOT NULL,
    financier TEXT NOT NULL,
    PRIMARY KEY (boek, koker, revisie)
  ) STRICT, WITHOUT ROWID`,
];

const bereid = (db: Database) => ({
  bewaard: db.prepare<(string | number)[]>('INSERT INTO doorrekening_bewaard VALUES (?, ?, ?, ?, ?, ?)'),
  betaler: db.prepare<(string | number)[]>('INSERT INTO doorrekening_betaler VALUES (?, ?, ?, ?, ?)'),
});

/** What a doorrekening needs beside the landkaart, so that it comes out the same when it is run again. */
class Doorrekeningen implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;

  constructor(db: Database) {
    this.rijen = bereid(db);
  }

  verwerk({ boek, revisie, bekend, type, gegevens, metadata }: BoekGebeurtenis): void {
    if (type === 'doorrekening-bewaard.v1') {
      const { doorrekening } = gegevens as DoorrekeningBewaard;
      this.rijen.bewaard.run(boek, doorrekening, revisie, bekend, metadata.geregistreerdOp, JSON.stringify(gegevens));
    } else if (type === 'koker-ingesteld.v1') {
      const { koker, vanaf, financier } = gegevens as unknown as Koker;
      this.rijen.betaler.run(boek, koker, revisie, vanaf, financier);
    }
  }

  schrijf(): void {
    // Each event was written when it came.
  }

  vergeet(): void {
    // Nothing is held in memory.
  }
}

export const doorrekeningen: Projectie = {
  naam: 'doorrekening',
  versie: 1,
  tabellen: TABELLEN,
  open: (db) => new Doorrekeningen(db),
};
