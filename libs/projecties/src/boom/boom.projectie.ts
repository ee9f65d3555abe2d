import { bladVan, Tegelboom } from '@ontschot/audit';
import type { Database } from 'better-sqlite3';
import { PerBoek, type VanBoek } from '../motor/per-boek.js';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { Tegeltabel } from './tegeltabel.js';

/** A tree in memory is its right edge: one tile per niveau, of 8 KiB each. */
const OMVANG = 200;

class BoomVanBoek implements VanBoek {
  readonly omvang = OMVANG;
  private readonly boom: Tegelboom;

  constructor(tabel: Tegeltabel, boek: string) {
    this.boom = new Tegelboom(tabel.van(boek), tabel.omvang(boek));
  }

  voegToe({ revisie, opgeslagen }: BoekGebeurtenis): void {
    if (revisie !== this.boom.omvang)
      throw new Error(`gebeurtenis ${revisie} komt niet na de ${this.boom.omvang} die er in de boom staan`);
    this.boom.voegToe(bladVan(opgeslagen));
  }

  schrijf(): void {
    this.boom.schrijf();
  }
}

class Boom implements Verwerker {
  private readonly boeken: PerBoek<BoomVanBoek>;

  constructor(db: Database) {
    const tabel = new Tegeltabel((tekst) => db.prepare(tekst));
    this.boeken = new PerBoek((boek) => new BoomVanBoek(tabel, boek));
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    this.boeken.van(gebeurtenis.boek).voegToe(gebeurtenis);
  }

  schrijf(): void {
    this.boeken.schrijf();
  }

  vergeet(): void {
    this.boeken.vergeet();
  }
}

/** The Merkle tree over the events of each boek (design 6): leaf n is the event of revisie n. */
export const boom: Projectie = {
  naam: 'boom',
  versie: 1,
  tabellen: [
    `CREATE TABLE boom_tegel (
      boek TEXT NOT NULL,
      niveau INTEGER NOT NULL,
      plek INTEGER NOT NULL,
      hashes BLOB NOT NULL,
      PRIMARY KEY (boek, niveau, plek)
    ) STRICT`,
  ],
  open: (db) => new Boom(db),
};
