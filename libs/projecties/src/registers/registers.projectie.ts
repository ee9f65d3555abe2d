import type { KostenGemeld } from '@ontschot/boek';
import type { Eenheidsprijs } from '@ontschot/regels';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { kostendelen } from './kostendelen.js';
import { REGISTER_TABELLEN } from './tabellen.js';

const OVER_VORDERINGEN: ReadonlySet<string> = new Set([
  'vordering-vastgelegd.v1',
  'inning-gestopt.v1',
  'inning-hervat.v1',
]);

type Waarden = (string | number | null)[];

const bereid = (db: Database) => ({
  prijs: db.prepare<Waarden>('INSERT INTO registers_eenheidsprijs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  melding: db.prepare<Waarden>('INSERT INTO registers_kostenmelding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  vordering: db.prepare<Waarden>('INSERT INTO registers_vordering VALUES (?, ?, ?, ?, ?, ?, ?)'),
});

/** What was recorded without moving money: unit prices, reported costs, and claims on households. */
class Registers implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;

  constructor(db: Database) {
    this.rijen = bereid(db);
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const { boek, revisie, bekend, type, gegevens, metadata } = gebeurtenis;
    const wanneer = [revisie, bekend, metadata.geregistreerdOp];
    if (type === 'eenheidsprijs-vastgelegd.v1') {
      const { eenheidsprijs, naam, bedrag, eenheid, bron, jaar } = gegevens as unknown as Eenheidsprijs;
      this.rijen.prijs.run(boek, eenheidsprijs, ...wanneer, naam, bedrag, eenheid, bron, jaar);
    } else if (type === 'kosten-gemeld.v1') {
      const { melding, koker, bron, vervangt = null, regels } = gegevens as KostenGemeld;
      const delen = JSON.stringify(kostendelen(regels));
      this.rijen.melding.run(boek, ...wanneer, melding, koker, bron, vervangt, delen);
    } else if (OVER_VORDERINGEN.has(type)) {
      const { vordering } = gegevens as unknown as { readonly vordering: string };
      this.rijen.vordering.run(boek, vordering, ...wanneer, type, JSON.stringify(gegevens));
    }
  }

  schrijf(): void {
    // Each event was written when it came.
  }

  vergeet(): void {
    // Nothing is held in memory.
  }
}

export const registers: Projectie = {
  naam: 'registers',
  versie: 2,
  tabellen: REGISTER_TABELLEN,
  open: (db) => new Registers(db),
};
