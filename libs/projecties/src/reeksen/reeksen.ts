import type { Database } from 'better-sqlite3';
import { bereid, Reeks, type Reekssql } from './reeks.js';

/** The most sleutels that are kept in memory between batches. */
const IN_MEMORY = 200_000;

/** The writing side of the reeksen of a projection. */
export class Reeksen {
  private readonly sql: Reekssql;
  private readonly open = new Map<string, Reeks>();
  private readonly gewijzigd = new Set<Reeks>();

  constructor(db: Database, naam: string) {
    this.sql = bereid(db, naam);
  }

  /**
   * The reeks of a soort in a boek, to be booked on and then forgotten: it holds for this batch only. One with
   * `tussenstanden` answers in a time that does not grow with its length, at a cost per sleutel that changed.
   */
  van(boek: string, soort: string, tussenstanden: boolean): Reeks {
    const sleutel = `${boek} ${soort}`;
    let reeks = this.open.get(sleutel);
    if (reeks === undefined) this.open.set(sleutel, (reeks = new Reeks(this.sql, boek, soort, tussenstanden)));
    this.gewijzigd.add(reeks);
    return reeks;
  }

  schrijf(): void {
    for (const reeks of this.gewijzigd) reeks.schrijf();
    this.gewijzigd.clear();
    let omvang = 0;
    for (const reeks of this.open.values()) omvang += 1 + reeks.omvang;
    if (omvang > IN_MEMORY) this.open.clear();
  }

  vergeet(): void {
    this.open.clear();
    this.gewijzigd.clear();
  }
}
