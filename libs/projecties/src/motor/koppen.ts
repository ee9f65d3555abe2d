import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from './projectie.js';

/** How far the projections are in one boek. */
export interface Kop {
  readonly boek: string;
  /** Revisie of the last event that was taken in. */
  readonly revisie: number;
  /** Its position in the store. */
  readonly positie: number;
  /** The day on which we knew of it, as a day number. */
  readonly bekend: number;
}

/**
 * The revisie of every boek. It is also the guard on the order in which events come in: a hole or a repeat would make
 * every sum wrong, so it stops here.
 */
export class Koppen implements Verwerker {
  private readonly inhoud = new Map<string, Kop>();
  private readonly gewijzigd = new Set<string>();
  private geladen = false;

  constructor(private readonly db: Database) {}

  lees(boek: string): Kop | undefined {
    if (!this.geladen) this.laad();
    return this.inhoud.get(boek);
  }

  verwerk({ boek, revisie, positie, bekend }: BoekGebeurtenis): void {
    const kop = this.lees(boek);
    const verwacht = (kop?.revisie ?? -1) + 1;
    if (revisie !== verwacht) throw new Error(`revisie ${revisie} van ${boek} komt waar ${verwacht} hoort`);
    if (kop !== undefined && bekend < kop.bekend)
      throw new Error(`revisie ${revisie} van ${boek} is eerder geregistreerd dan die ervoor`);
    this.inhoud.set(boek, { boek, revisie, positie, bekend });
    this.gewijzigd.add(boek);
  }

  schrijf(): void {
    const zet = this.db.prepare<Kop>('INSERT OR REPLACE INTO koppen_kop VALUES (@boek, @revisie, @positie, @bekend)');
    for (const boek of this.gewijzigd) zet.run(this.inhoud.get(boek) as Kop);
    this.gewijzigd.clear();
  }

  vergeet(): void {
    this.inhoud.clear();
    this.gewijzigd.clear();
    this.geladen = false;
  }

  private laad(): void {
    for (const kop of this.db.prepare<[], Kop>('SELECT * FROM koppen_kop').all()) this.inhoud.set(kop.boek, kop);
    this.geladen = true;
  }
}

export const koppen: Projectie = {
  naam: 'koppen',
  versie: 1,
  tabellen: [
    `CREATE TABLE koppen_kop (
      boek TEXT PRIMARY KEY,
      revisie INTEGER NOT NULL,
      positie INTEGER NOT NULL,
      bekend INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
  open: (db) => new Koppen(db),
};
