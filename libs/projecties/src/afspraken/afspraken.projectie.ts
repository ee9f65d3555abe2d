import type { ToezeggingenOvergenomen } from '@ontschot/boek';
import type { Database, Statement } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import type { Gebeurd } from './gebeurd.js';
import { uitOvername } from './overname.js';
import type { Standsoort } from './overzichten.js';
import { STAPPEN } from './toepassen.js';

const TABELLEN: readonly string[] = [
  // Verdeelregels, afspraken and populaties, whole, as we knew them at the end of each day on which they changed.
  `CREATE TABLE afspraken_stand (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    stand TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id, bekend)
  ) STRICT, WITHOUT ROWID`,
];

const idVan = (soort: Standsoort, { gegevens }: Gebeurd): string =>
  String((gegevens as Readonly<Record<string, unknown>>)[soort]);

/** Every version of the rules and afspraken of each boek, and who agreed. */
class Afspraken implements Verwerker {
  private readonly laatste: Statement<[string, Standsoort, string], { readonly stand: string }>;
  private readonly zet: Statement<[string, Standsoort, string, number, string]>;

  constructor(db: Database) {
    this.laatste = db.prepare(
      'SELECT stand FROM afspraken_stand WHERE boek = ? AND soort = ? AND id = ? ORDER BY bekend DESC LIMIT 1',
    );
    this.zet = db.prepare('INSERT OR REPLACE INTO afspraken_stand VALUES (?, ?, ?, ?, ?)');
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    if (gebeurtenis.type !== 'toezeggingen-overgenomen.v1') {
      this.stap(gebeurtenis, gebeurtenis);
      return;
    }
    for (const lijst of uitOvername(gebeurtenis.gegevens as ToezeggingenOvergenomen)) {
      const [eerste] = lijst;
      if (eerste === undefined || this.oud(gebeurtenis.boek, eerste) !== undefined) continue;
      for (const gebeurd of lijst) this.stap(gebeurtenis, gebeurd);
    }
  }

  private stap({ boek, revisie, bekend }: BoekGebeurtenis, gebeurd: Gebeurd): void {
    const stap = STAPPEN[gebeurd.type];
    if (stap === undefined) return;
    const oud = this.oud(boek, gebeurd);
    const stand = stap.pasToe(oud as never, gebeurd.gegevens as never, revisie);
    this.zet.run(boek, stap.soort, idVan(stap.soort, gebeurd), bekend, JSON.stringify(stand));
  }

  private oud(boek: string, gebeurd: Gebeurd): unknown {
    const soort = STAPPEN[gebeurd.type]?.soort;
    const rij = soort && this.laatste.get(boek, soort, idVan(soort, gebeurd));
    return rij === undefined ? undefined : JSON.parse(rij.stand);
  }

  // Every event writes its own row: nothing is held in memory.
  schrijf(): void {
    return;
  }

  vergeet(): void {
    return;
  }
}

export const afspraken: Projectie = {
  naam: 'afspraken',
  versie: 3,
  tabellen: TABELLEN,
  open: (db) => new Afspraken(db),
};
