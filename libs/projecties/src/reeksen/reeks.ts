import type { Eurocent } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { Boekingen } from './boekingen.js';
import { PER_BLAD, PER_NUMMER, PER_TUSSENSTAND } from './tabellen.js';
import { leesVerloop, schrijfVerloop, type Verloop } from './verloop.js';

/** The statements on the tables of one projection. */
export const bereid = (db: Database, naam: string) => ({
  zoekReeks: db.prepare<[string, string], { nr: number; aantal: number }>(
    `SELECT nr, aantal FROM ${naam}_reeks WHERE boek = ? AND soort = ?`,
  ),
  maakReeks: db.prepare<[string, string, number]>(
    `INSERT INTO ${naam}_reeks (boek, soort, tussenstanden, aantal) VALUES (?, ?, ?, 0)`,
  ),
  zetAantal: db.prepare<[number, number]>(`UPDATE ${naam}_reeks SET aantal = ? WHERE nr = ?`),
  zetDag: db.prepare<[number, number, number]>(`INSERT OR REPLACE INTO ${naam}_dag VALUES (?, ?, ?)`),
  laatsteDag: db.prepare<[number], number>(`SELECT max(bekend) FROM ${naam}_dag WHERE reeks = ?`).pluck(),
  maakSleutel: db.prepare<[number, string, number]>(
    `INSERT INTO ${naam}_sleutel (reeks, sleutel, sinds) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  zoekSleutel: db
    .prepare<[number, string], number>(`SELECT nr FROM ${naam}_sleutel WHERE reeks = ? AND sleutel = ?`)
    .pluck(),
  leesBlad: db.prepare<[number], Buffer>(`SELECT boekingen FROM ${naam}_blad WHERE id = ?`).pluck(),
  zetBlad: db.prepare<[number, Buffer]>(`INSERT OR REPLACE INTO ${naam}_blad VALUES (?, ?)`),
  laatsteVerloop: db
    .prepare<[number, number], Buffer>(
      `SELECT verloop FROM ${naam}_tussenstand WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 1`,
    )
    .pluck(),
  zetVerloop: db.prepare<[number, number, Buffer]>(`INSERT INTO ${naam}_tussenstand VALUES (?, ?, ?)`),
});

export type Reekssql = ReturnType<typeof bereid>;

/** The end of one reeks, opened for booking. What is not written yet is in the last blad. */
export class Reeks {
  private readonly nr: number;
  private readonly sleutels = new Map<string, number>();
  private aantal: number;
  private bekend: number;
  private blad: Boekingen;

  constructor(
    private readonly sql: Reekssql,
    boek: string,
    soort: string,
    private readonly metTussenstanden: boolean,
  ) {
    const rij = sql.zoekReeks.get(boek, soort);
    this.nr = rij?.nr ?? Number(sql.maakReeks.run(boek, soort, metTussenstanden ? 1 : 0).lastInsertRowid);
    this.aantal = rij?.aantal ?? 0;
    this.bekend = sql.laatsteDag.get(this.nr) ?? 0;
    const laatste = this.aantal % PER_BLAD === 0 ? undefined : sql.leesBlad.get(this.idVanBlad(this.aantal));
    this.blad = laatste === undefined ? Boekingen.leeg() : Boekingen.lees(laatste);
  }

  /** How much it keeps in memory. */
  get omvang(): number {
    return this.sleutels.size;
  }

  boek(sleutel: string, bekend: number, dag: number, bedrag: Eurocent): void {
    if (bekend !== this.bekend) this.nieuweDag(bekend);
    this.blad.voegToe(this.nrVan(sleutel), dag, bedrag);
    this.aantal += 1;
    if (!this.blad.vol) return;
    this.sql.zetBlad.run(this.idVanBlad(this.aantal - 1), this.blad.schrijf());
    this.blad = Boekingen.leeg();
    if (this.metTussenstanden && this.aantal % PER_TUSSENSTAND === 0) this.maakTussenstand();
  }

  schrijf(): void {
    if (this.blad.aantal > 0) this.sql.zetBlad.run(this.idVanBlad(this.aantal), this.blad.schrijf());
    this.sql.zetDag.run(this.nr, this.bekend, this.aantal);
    this.sql.zetAantal.run(this.aantal, this.nr);
  }

  /** A day that is over keeps what we knew then. */
  private nieuweDag(bekend: number): void {
    if (bekend < this.bekend) throw new RangeError('van een eerdere dag kan later niets meer bekend worden');
    if (this.aantal > 0) this.sql.zetDag.run(this.nr, this.bekend, this.aantal);
    this.bekend = bekend;
  }

  private nrVan(sleutel: string): number {
    let nr = this.sleutels.get(sleutel);
    if (nr === undefined) {
      const { changes, lastInsertRowid } = this.sql.maakSleutel.run(this.nr, sleutel, this.aantal);
      nr = changes === 1 ? Number(lastInsertRowid) : (this.sql.zoekSleutel.get(this.nr, sleutel));
      this.sleutels.set(sleutel, nr);
    }
    return nr;
  }

  private idVanBlad(boeking: number): number {
    return this.nr * PER_NUMMER + Math.floor(boeking / PER_BLAD);
  }

  /** Each sleutel on which something was booked since the last time gets a stand that holds everything up to now. */
  private maakTussenstand(): void {
    const sinds = new Map<number, Verloop>();
    for (let boeking = this.aantal - PER_TUSSENSTAND; boeking < this.aantal; boeking += PER_BLAD) {
      const blad = Boekingen.lees(this.sql.leesBlad.get(this.idVanBlad(boeking)) as Buffer);
      blad.elke(PER_BLAD, (sleutel, dag, bedrag) => {
        let verloop = sinds.get(sleutel);
        if (verloop === undefined) sinds.set(sleutel, (verloop = new Map<number, Eurocent>()));
        verloop.set(dag, (verloop.get(dag) ?? 0) + bedrag);
      });
    }
    const nummer = this.aantal / PER_TUSSENSTAND;
    for (const [sleutel, erbij] of sinds) {
      const begin = sleutel * PER_NUMMER;
      const vorige = this.sql.laatsteVerloop.get(begin, begin + PER_NUMMER);
      const verloop: Verloop = vorige === undefined ? new Map<number, Eurocent>() : leesVerloop(vorige);
      for (const [dag, bedrag] of erbij) verloop.set(dag, (verloop.get(dag) ?? 0) + bedrag);
      let som = 0;
      for (const bedrag of verloop.values()) som += bedrag;
      this.sql.zetVerloop.run(begin + nummer, som, schrijfVerloop(verloop));
    }
  }
}
