import type { Bewegingsgegevens } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { Bladen } from './bladen.js';
import { Index } from './index-schrijver.js';
import { rijVan } from './regel.js';
import { JOURNAAL_TABELLEN } from './tabellen.js';

/** Every mutatie of every event as a line, in the order in which they were booked. */
class Journaal implements Verwerker {
  private readonly bladen: Bladen;
  private readonly index: Index;

  constructor(db: Database) {
    this.bladen = new Bladen(db);
    this.index = new Index(db);
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { mutaties } = gebeurtenis.gegevens as Partial<Bewegingsgegevens>;
    mutaties?.forEach((mutatie, plaats) => {
      const id = this.bladen.voegToe(gebeurtenis, rijVan(gebeurtenis, mutatie, plaats + 1));
      this.index.voegToe(id, gebeurtenis, mutatie);
    });
  }

  schrijf(): void {
    this.bladen.schrijf();
    this.index.schrijf();
  }

  vergeet(): void {
    this.bladen.vergeet();
    this.index.vergeet();
  }
}

export const journaal: Projectie = {
  naam: 'journaal',
  versie: 1,
  tabellen: JOURNAAL_TABELLEN,
  open: (db) => new Journaal(db),
};
