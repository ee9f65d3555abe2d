import type { Gebeurtenis } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';

/** An event of a boek on its way into the projections: read once, for all of them. */
export interface BoekGebeurtenis extends Gebeurtenis {
  readonly id: string;
  readonly boek: string;
  /** Position in the store. */
  readonly positie: number;
  /** The day in Amsterdam on which we knew, as a day number (see `dagen.ts`). */
  readonly bekend: number;
}

/**
 * What a projection does with events. Between `verwerk` and `schrijf` it may hold things in memory; what it wrote or
 * held is undone by a roll back, after which `vergeet` is called.
 */
export interface Verwerker {
  /** Takes in one event. Throws when it cannot: that stops the projection, with nothing of the batch applied to it. */
  verwerk(gebeurtenis: BoekGebeurtenis): void;
  /** The end of a batch: writes all that is still in memory only. */
  schrijf(): void;
  /** Drops everything held in memory; the tables are the truth. */
  vergeet(): void;
}

/** A view on the events. A new one is a folder with this and its query beside it, and one line in `projecties.ts`. */
export interface Projectie {
  /** Also the first part of the names of its tables: `<naam>_…`. */
  readonly naam: string;
  /** To be raised when the tables or their content change: the projection is then rebuilt from the first event. */
  readonly versie: number;
  /** The statements that make its tables. */
  readonly tabellen: readonly string[];
  open(db: Database): Verwerker;
}
