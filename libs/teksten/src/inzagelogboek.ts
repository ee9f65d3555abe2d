import { closeSync, openSync } from 'node:fs';
import { setImmediate as beurt } from 'node:timers/promises';
import type { Moment } from '@ontschot/kern';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { waaromNietOpen } from './bestand.js';
import { InzagelogboekNietOpen, TekstenOnbereikbaar } from './fouten.js';

/** One access to the data of a household: no word of what was seen stands in it. */
export interface Inkijk {
  readonly op: Moment;
  /** A pseudonym. */
  readonly wie: string;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly boek: string;
  readonly huishouden: string;
  /** Which kind of data. */
  readonly wat: string;
  /** What for, as who looked said it. */
  readonly doelbinding: string;
  /** The inzage under which it was seen; null where none is needed. */
  readonly inzage: string | null;
  /** Of the request, as in the log of the service. */
  readonly kenmerk: string;
}

/** How long another process may hold the file before a call gives up. */
const WACHT_MS = 1_000;

const TABEL = `
CREATE TABLE IF NOT EXISTS inkijk (
  nr INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  wie TEXT NOT NULL,
  rol TEXT NOT NULL,
  organisatie TEXT,
  boek TEXT NOT NULL,
  huishouden TEXT NOT NULL,
  wat TEXT NOT NULL,
  doelbinding TEXT NOT NULL,
  inzage TEXT,
  kenmerk TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS inkijk_huishouden ON inkijk (boek, huishouden, nr);
CREATE INDEX IF NOT EXISTS inkijk_op ON inkijk (op);`;

/** Rows that go at once, so that whoever looks meanwhile waits for a moment only. */
const PARTIJ = 1_000;

const VELDEN = 'op, wie, rol, organisatie, boek, huishouden, wat, doelbinding, inzage, kenmerk';

/**
 * Who looked at which household, when and what for (design 9; the Dutch standard Logboek dataverwerkingen). A row is on
 * disk before the answer goes out: what cannot be recorded is not shown. Rows are only added, until their term is over.
 */
export class Inzagelogboek {
  private constructor(private readonly db: Database) {}

  /** Opens the file, or makes it, for this user alone. Throws `InzagelogboekNietOpen`. */
  static open(file: string): Inzagelogboek {
    let db: Database | undefined;
    try {
      closeSync(openSync(file, 'a', 0o600));
      db = new SqliteDatabase(file, { timeout: WACHT_MS });
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      db.pragma('secure_delete = ON');
      db.exec(TABEL);
      return new Inzagelogboek(db);
    } catch (fout) {
      db?.close();
      const waarom = waaromNietOpen(fout);
      throw waarom === undefined ? fout : new InzagelogboekNietOpen(file, waarom, { cause: fout });
    }
  }

  /** Throws `TekstenOnbereikbaar` when it cannot be recorded now. */
  noteer(inkijk: Inkijk): void {
    const { huishouden, ...rest } = inkijk;
    this.noteerAlle(rest, [huishouden]);
  }

  /** One access to the data of several households: a row for each, all of them or none. Throws `TekstenOnbereikbaar`. */
  noteerAlle(inkijk: Omit<Inkijk, 'huishouden'>, huishoudens: Iterable<string>): void {
    const waarden = VELDEN.replaceAll(/\w+/g, '@$&');
    try {
      const rij = this.db.prepare<[Inkijk]>(`INSERT INTO inkijk (${VELDEN}) VALUES (${waarden})`);
      const ineens = this.db.transaction(() => {
        for (const huishouden of huishoudens) rij.run({ ...inkijk, huishouden });
      });
      ineens.immediate();
    } catch (fout) {
      throw TekstenOnbereikbaar.van(fout);
    }
  }

  /** The latest accesses to a household in a boek, the last one first; before the row `voor` when it is given. */
  van(boek: string, huishouden: string, aantal: number, voor = Number.MAX_SAFE_INTEGER): (Inkijk & { nr: number })[] {
    return this.db
      .prepare<[string, string, number, number], Inkijk & { nr: number }>(
        `SELECT nr, ${VELDEN} FROM inkijk WHERE boek = ? AND huishouden = ? AND nr < ? ORDER BY nr DESC LIMIT ?`,
      )
      .all(boek, huishouden, voor, aantal);
  }

  /**
   * Removes every row of before that moment, in parts, each whole or not at all; gives how many. What was not done when it
   * is cut off, the next call does. Throws `TekstenOnbereikbaar`.
   */
  async ruimOp(voor: Moment): Promise<number> {
    let weg = 0;
    for (let deel = PARTIJ; deel === PARTIJ && this.db.open; weg += deel) {
      deel = this.verwijder(voor);
      await beurt();
    }
    // What was removed stands in the log of SQLite until that is emptied.
    if (weg > 0 && this.db.open) this.db.pragma('wal_checkpoint(TRUNCATE)');
    return weg;
  }

  private verwijder(voor: Moment): number {
    try {
      return this.db
        .prepare<[string, number]>(
          'DELETE FROM inkijk WHERE nr IN (SELECT nr FROM inkijk WHERE op < ? ORDER BY op LIMIT ?)',
        )
        .run(voor, PARTIJ).changes;
    } catch (fout) {
      throw TekstenOnbereikbaar.van(fout);
    }
  }

  sluit(): void {
    this.db.close();
  }
}
