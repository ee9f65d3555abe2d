import type { Database, Statement } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import type { Standsoort } from './overzichten.js';
import { STAPPEN } from './toepassen.js';

const TABELLEN: readonly string[] = [
  // Verdeelregels, afspraken and populaties, whole, as we knew them at the end of each day on which they changed.
  `CREATE TABLE afspraken_stand (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    stand TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id, bekend)
  ) STRICT, WITHOUT ROWID`,
];

/** Every version of the rules and afspraken of each boek, and who agreed. */
class Afspraken implements Verwerker {
  private readonly laatste: Statement<[string, Standsoort, string], { readonly stand: string }>;
  private readonly zet: Statement<[string, Standsoort, string, number, string]>;

  constructor(db: Database) {
    this.laatste = db.prepare(
      'SELECT stand FROM afspraken_stand WHERE boek = ? AND soort = ? AND id = ? ORDER BY bekend DESC LIMIT 1',
    );
    this.zet = db.prepare('INSERT OR REPLACE INTO afspraken_stand VALUES (?, ?, ?, ?, ?)');
  }

  verwerk({ boek, revisie, bekend, type, gegevens }: BoekGebeurtenis): void {
    const stap = STAPPEN[type];
    if (stap === undefined) return;
    const { soort } = stap;
    const id = String((gegevens as unknown as Readonly<Record<string, unknown>>)[soort]);
    const rij = this.laatste.get(boek, soort, id);
    const oud = rij === undefined ? undefined : (JSON.parse(rij.stand) as never);
    this.zet.run(boek, soort, id, bekend, JSON.stringify(stap.pasToe(oud, gegevens as never, revisie)));
  }

  // Every event writes its own row: nothing is held in memory.
  schrijf(): void {
    return;
  }

  vergeet(): void {
    return;
  }
}

export const afspraken: Projectie = {
  naam: 'afspraken',
  versie: 1,
  tabellen: TABELLEN,
  open: (db) => new Afspraken(db),
};
