import type { Eurocent } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { Blad } from './blad.js';
import { Sleutels } from './sleutels.js';
import { PER_BLAD, PER_NUMMER } from './tabellen.js';

/** The statements on the tables of one projection. */
export const bereid = (db: Database, naam: string) => ({
  zoek: db.prepare<[string, string], { nr: number; aantal: number }>(
    `SELECT nr, aantal FROM ${naam}_lijst WHERE boek = ? AND soort = ?`,
  ),
  maak: db.prepare<[string, string]>(`INSERT INTO ${naam}_lijst (boek, soort, aantal) VALUES (?, ?, 0)`),
  zetAantal: db.prepare<[number, number]>(`UPDATE ${naam}_lijst SET aantal = ? WHERE nr = ?`),
  zetDag: db.prepare<[number, number, number]>(`INSERT OR REPLACE INTO ${naam}_dag VALUES (?, ?, ?)`),
  laatsteDag: db.prepare<[number], number>(`SELECT max(bekend) FROM ${naam}_dag WHERE lijst = ?`).pluck(),
  maakSleutel: db.prepare<[number, string, number]>(
    `INSERT INTO ${naam}_sleutel (lijst, sleutel, sinds) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  zoekSleutel: db
    .prepare<[number, string], number>(`SELECT nr FROM ${naam}_sleutel WHERE lijst = ? AND sleutel = ?`)
    .pluck(),
  leesBlad: db.prepare<[number], Buffer>(`SELECT regels FROM ${naam}_blad WHERE id = ?`).pluck(),
  zetBlad: db.prepare<[number, Buffer]>(`INSERT OR REPLACE INTO ${naam}_blad VALUES (?, ?)`),
  laatsteVerloop: db
    .prepare<[number, number], Buffer>(
      `SELECT verloop FROM ${naam}_tussenstand WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 1`,
    )
    .pluck(),
  zetVerloop: db.prepare<[number, number, Buffer]>(`INSERT INTO ${naam}_tussenstand VALUES (?, ?, ?)`),
});

export type Lijstsql = ReturnType<typeof bereid>;

/** The end of one lijst, opened to write on. What is not in the tables yet is in its last blad. */
export class Lijst {
  readonly nr: number;
  private bekend: number;
  private geteld: number;
  private blad: Blad;
  private readonly sleutels = new Sleutels();
  private readonly maakSleutel = (sleutel: string): number => {
    const { changes, lastInsertRowid } = this.sql.maakSleutel.run(this.nr, sleutel, this.geteld);
    return changes === 1 ? Number(lastInsertRowid) : (this.sql.zoekSleutel.get(this.nr, sleutel) as number);
  };

  constructor(
    readonly sql: Lijstsql,
    boek: string,
    soort: string,
    private readonly breedte: number,
  ) {
    const rij = sql.zoek.get(boek, soort);
    this.nr = rij?.nr ?? Number(sql.maak.run(boek, soort).lastInsertRowid);
    this.geteld = rij?.aantal ?? 0;
    this.bekend = sql.laatsteDag.get(this.nr) ?? 0;
    const begonnen = this.geteld % PER_BLAD === 0 ? undefined : sql.leesBlad.get(this.idVanBlad(this.geteld));
    this.blad = begonnen === undefined ? new Blad(breedte) : Blad.lees(begonnen, breedte);
  }

  get aantal(): number {
    return this.geteld;
  }

  /** How many sleutels it keeps in memory. */
  get omvang(): number {
    return this.sleutels.size;
  }

  /** The number of a sleutel of up to three parts. */
  sleutel(a: string, b = '', c = ''): number {
    return this.sleutels.nr(a, b, c, this.maakSleutel);
  }

  /** Adds a line, known since `bekend`, which never goes back; with as many numbers as the lijst is wide. */
  voegToe(bekend: number, bedrag: Eurocent, a: number, b?: number, c?: number, d?: number, e?: number): void {
    if (bekend !== this.bekend) this.nieuweDag(bekend);
    this.blad.voegToe(bedrag, a, b, c, d, e);
    this.geteld += 1;
    if (!this.blad.vol) return;
    this.sql.zetBlad.run(this.idVanBlad(this.geteld - 1), this.blad.schrijf());
    this.blad = new Blad(this.breedte);
  }

  schrijf(): void {
    if (this.blad.aantal > 0) this.sql.zetBlad.run(this.idVanBlad(this.geteld), this.blad.schrijf());
    this.sql.zetDag.run(this.nr, this.bekend, this.geteld);
    this.sql.zetAantal.run(this.geteld, this.nr);
  }

  /** The blad that holds the line with this place, which must have been written. */
  leesBlad(plaats: number): Blad {
    return Blad.lees(this.sql.leesBlad.get(this.idVanBlad(plaats)) as Buffer, this.breedte);
  }

  /** A day that is over keeps what we knew then. */
  private nieuweDag(bekend: number): void {
    if (bekend < this.bekend) throw new RangeError('van een eerdere dag kan later niets meer bekend worden');
    if (this.geteld > 0) this.sql.zetDag.run(this.nr, this.bekend, this.geteld);
    this.bekend = bekend;
  }

  private idVanBlad(plaats: number): number {
    return this.nr * PER_NUMMER + Math.floor(plaats / PER_BLAD);
  }
}
