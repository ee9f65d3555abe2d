import type { Database, Statement } from 'better-sqlite3';
import { gooiWeg, Onbruikbaar, openBestand } from './bestand.js';
import { CHECKPOINTS, INDELING } from './indeling.js';
import type { Log } from './log.js';

/**
 * The database behind all questions. It holds nothing that the events do not: one that is damaged, or that has a
 * layout this program does not know, is thrown away and filled again.
 */
export class Leesdatabase {
  private huidige: Database;
  private statements = new Map<string, Statement>();

  constructor(
    private readonly file: string,
    private readonly log: Log,
  ) {
    try {
      this.huidige = this.open();
    } catch (fout) {
      if (!(fout instanceof Onbruikbaar)) throw fout;
      this.huidige = this.maakNieuw(fout.message);
    }
  }

  get db(): Database {
    return this.huidige;
  }

  /** A prepared statement; the same text gives the same one. */
  sql<P extends unknown[], R = unknown>(tekst: string): Statement<P, R> {
    let statement = this.statements.get(tekst);
    if (statement === undefined) this.statements.set(tekst, (statement = this.huidige.prepare(tekst)));
    return statement as unknown as Statement<P, R>;
  }

  /** Throws the file away and goes on with an empty one. */
  beginOpnieuw(waarom: string): void {
    this.sluit();
    this.huidige = this.maakNieuw(waarom);
  }

  sluit(): void {
    this.statements = new Map();
    if (this.huidige.open) this.huidige.close();
  }

  private open(): Database {
    return openBestand(this.file, CHECKPOINTS, INDELING);
  }

  private maakNieuw(waarom: string): Database {
    this.log('fout', `de leesdatabase wordt weggegooid en opnieuw opgebouwd: ${waarom}`, { file: this.file });
    gooiWeg(this.file);
    return this.open();
  }
}
