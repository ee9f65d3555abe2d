import type { Leesdatabase } from './database.js';

/** An event by which a store is known again. */
export interface Merkteken {
  readonly stream: string;
  readonly revisie: number;
  readonly gebeurtenis: string;
}

export interface Checkpoint {
  readonly naam: string;
  readonly versie: number;
  /** Position of the last event of the store that was taken in or passed by. */
  readonly positie: number;
  readonly merkteken: Merkteken | undefined;
}

type Rij = { naam: string; versie: number; positie: number } & Partial<Merkteken>;

/** The checkpoints of all projections, in the same database as their tables. */
export class Checkpoints {
  constructor(private readonly database: Leesdatabase) {}

  alle(): Map<string, Checkpoint> {
    const rijen = this.database.sql<[], Rij>('SELECT * FROM checkpoint').all();
    return new Map(
      rijen.map(({ naam, versie, positie, stream, revisie, gebeurtenis }) => {
        const compleet = stream != null && revisie != null && gebeurtenis != null;
        const merkteken = compleet ? { stream, revisie, gebeurtenis } : undefined;
        return [naam, { naam, versie, positie, merkteken }];
      }),
    );
  }

  /** Puts a projection at the beginning. */
  begin(naam: string, versie: number): void {
    this.database
      .sql<[string, number]>('INSERT OR REPLACE INTO checkpoint (naam, versie, positie) VALUES (?, ?, 0)')
      .run(naam, versie);
  }

  vergeet(naam: string): void {
    this.database.sql<[string]>('DELETE FROM checkpoint WHERE naam = ?').run(naam);
  }

  /**
   * Moves a projection from one place to another, by compare-and-set; false when it is not, in this version, where it
   * was thought to be: then another process moved it, and nothing that was worked out from there holds.
   */
  verplaats(naam: string, versie: number, van: number, naar: number, merkteken: Merkteken | undefined): boolean {
    const { changes } = this.database
      .sql<[number, string | null, number | null, string | null, string, number, number]>(
        `UPDATE checkpoint SET positie = ?, stream = ifnull(?, stream), revisie = ifnull(?, revisie),
         gebeurtenis = ifnull(?, gebeurtenis) WHERE naam = ? AND versie = ? AND positie = ?`,
      )
      .run(
        naar,
        merkteken?.stream ?? null,
        merkteken?.revisie ?? null,
        merkteken?.gebeurtenis ?? null,
        naam,
        versie,
        van,
      );
    return changes === 1;
  }
}
