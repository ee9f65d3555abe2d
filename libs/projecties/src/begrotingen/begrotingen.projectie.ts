import type { Bewegingsgegevens } from '@ontschot/boek';
import { telOp, type Eurocent } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';

/** What a besluit of the raad changed, in total; amounts in eurocents. */
const TABELLEN: readonly string[] = [
  `CREATE TABLE begrotingen_besluit (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    soort TEXT NOT NULL,
    besluit TEXT NOT NULL,
    boekdatum TEXT NOT NULL,
    hoortBij TEXT,
    geregistreerdOp TEXT NOT NULL,
    regels INTEGER NOT NULL,
    erbij INTEGER NOT NULL,
    eraf INTEGER NOT NULL,
    PRIMARY KEY (boek, revisie)
  ) STRICT, WITHOUT ROWID`,
];

export const SOORTEN = ['vastgesteld', 'gewijzigd'] as const;
export type Besluitsoort = (typeof SOORTEN)[number];

const SOORT: ReadonlyMap<string, Besluitsoort> = new Map([
  ['begroting-vastgesteld.v1', 'vastgesteld'],
  ['begroting-gewijzigd.v1', 'gewijzigd'],
]);

/** Both events, as far as their lines say what changed: the first of all, or a change. */
interface Besluitgegevens extends Bewegingsgegevens {
  readonly besluit: string;
  readonly regels: readonly { readonly bedrag?: Eurocent; readonly wijziging?: Eurocent }[];
}

/** Every begroting and every change of it, with the besluit that it rests on. */
class Begrotingen implements Verwerker {
  private readonly voegToe;

  constructor(db: Database) {
    this.voegToe = db.prepare<(string | number | null)[]>(
      'INSERT INTO begrotingen_besluit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
  }

  verwerk({ boek, revisie, type, gegevens, metadata }: BoekGebeurtenis): void {
    const soort = SOORT.get(type);
    if (soort === undefined) return;
    const { besluit, boekdatum, hoortBij = null, regels } = gegevens as Besluitgegevens;
    const bedragen = regels.map(({ bedrag, wijziging }) => bedrag ?? wijziging ?? 0);
    const erbij = telOp(bedragen.filter((bedrag) => bedrag > 0));
    const eraf = telOp(bedragen.filter((bedrag) => bedrag < 0).map((bedrag) => -bedrag));
    const wanneer = [boekdatum, hoortBij, metadata.geregistreerdOp];
    this.voegToe.run(boek, revisie, soort, besluit, ...wanneer, regels.length, erbij, eraf);
  }

  schrijf(): void {
    // Each event was written when it came.
  }

  vergeet(): void {
    // Nothing is held in memory.
  }
}

export const begrotingen: Projectie = {
  naam: 'begrotingen',
  versie: 1,
  tabellen: TABELLEN,
  open: (db) => new Begrotingen(db),
};
