import type { Database } from 'better-sqlite3';
import type { Projectie, Verwerker } from './projectie.js';

/** Why a projection stands still: the event that it could not take in, or what else is wrong with it. */
export interface Stilstand {
  readonly positie: number;
  readonly boek?: string;
  readonly revisie?: number;
  readonly type?: string;
  readonly melding: string;
}

/** A projection at work: where it is, and whether it can go on. */
export class Deelnemer {
  positie = 0;
  /** Set once and kept until the program starts again: an event is never skipped. */
  stilstand: Stilstand | undefined;
  private werker: Verwerker | undefined;

  constructor(readonly projectie: Projectie) {}

  get naam(): string {
    return this.projectie.naam;
  }

  get verwerker(): Verwerker {
    if (this.werker === undefined) throw new Error(`projectie ${this.naam} is nog niet geopend`);
    return this.werker;
  }

  /** What takes in its events, when the database is open. */
  get geopend(): Verwerker | undefined {
    return this.werker;
  }

  /** The database is gone: nothing can be taken in until it is opened again. */
  sluit(): void {
    this.werker = undefined;
  }

  open(db: Database, positie: number): void {
    this.werker = this.projectie.open(db);
    this.positie = positie;
  }
}
