import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import type { Rij } from './regel.js';
import { REGELS_PER_BLAD, REGELS_PER_BOEK } from './tabellen.js';

/** Where the lines of a boek end. */
interface Einde {
  readonly nr: number;
  /** Id of the last line. */
  laatste: number;
  bekend: number;
  /** Lines of the last blad. */
  blad: Rij[];
  gewijzigd: boolean;
}

const bereid = (db: Database) => ({
  zoek: db.prepare<[string], { nr: number; laatste: number }>('SELECT nr, laatste FROM journaal_boek WHERE boek = ?'),
  maak: db.prepare<[string]>('INSERT INTO journaal_boek (boek, laatste) VALUES (?, -1)'),
  zetLaatste: db.prepare<[number, number]>('UPDATE journaal_boek SET laatste = ? WHERE nr = ?'),
  zetDag: db.prepare<[number, number, number]>('INSERT OR REPLACE INTO journaal_dag VALUES (?, ?, ?)'),
  leesBlad: db.prepare<[number], string>('SELECT regels FROM journaal_blad WHERE nr = ?').pluck(),
  zetBlad: db.prepare<[number, string]>('INSERT OR REPLACE INTO journaal_blad VALUES (?, ?)'),
});

/** The lines of each boek, in order, on bladen that are written when they are full or the batch ends. */
export class Bladen {
  private readonly sql: ReturnType<typeof bereid>;
  private open = new Map<string, Einde>();
  private readonly gewijzigd: Einde[] = [];

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  /** Gives the id of the line. */
  voegToe({ boek, bekend }: BoekGebeurtenis, rij: Rij): number {
    const einde = this.einde(boek, bekend);
    if (!einde.gewijzigd) {
      einde.gewijzigd = true;
      this.gewijzigd.push(einde);
    }
    if (bekend !== einde.bekend) {
      this.sql.zetDag.run(einde.nr, einde.bekend, einde.laatste);
      einde.bekend = bekend;
    }
    einde.laatste += 1;
    if (einde.laatste % REGELS_PER_BLAD === 0) einde.blad = [];
    einde.blad.push(rij);
    if (einde.blad.length === REGELS_PER_BLAD) this.schrijfBlad(einde);
    return einde.laatste;
  }

  schrijf(): void {
    for (const einde of this.gewijzigd) {
      if (einde.blad.length < REGELS_PER_BLAD) this.schrijfBlad(einde);
      this.sql.zetLaatste.run(einde.laatste, einde.nr);
      this.sql.zetDag.run(einde.nr, einde.bekend, einde.laatste);
      einde.gewijzigd = false;
    }
    this.gewijzigd.length = 0;
  }

  vergeet(): void {
    this.open = new Map();
    this.gewijzigd.length = 0;
  }

  private schrijfBlad({ laatste, blad }: Einde): void {
    this.sql.zetBlad.run(Math.floor(laatste / REGELS_PER_BLAD), JSON.stringify(blad));
  }

  private einde(boek: string, bekend: number): Einde {
    let einde = this.open.get(boek);
    if (einde === undefined) this.open.set(boek, (einde = this.laad(boek, bekend)));
    return einde;
  }

  private laad(boek: string, bekend: number): Einde {
    const rij = this.sql.zoek.get(boek);
    if (rij !== undefined && rij.laatste >= 0) {
      const json = this.sql.leesBlad.get(Math.floor(rij.laatste / REGELS_PER_BLAD)) ?? '[]';
      return { ...rij, bekend, blad: JSON.parse(json) as Rij[], gewijzigd: false };
    }
    const nr = rij?.nr ?? Number(this.sql.maak.run(boek).lastInsertRowid);
    return { nr, laatste: nr * REGELS_PER_BOEK - 1, bekend, blad: [], gewijzigd: false };
  }
}
