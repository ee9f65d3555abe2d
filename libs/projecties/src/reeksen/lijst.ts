import type { Eurocent } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { Blad, leesKolommen, type Kolommen } from './blad.js';
import { Sleutels } from './sleutels.js';
import { PER_BLAD, PER_LIJST } from './tabellen.js';

/** The statements on the tables of one projection. */
export const bereid = (db: Database, naam: string) => ({
  zoek: db.prepare<[string, string], { nr: number; aantal: number; sleutels: number }>(
    `SELECT nr, aantal, sleutels FROM ${naam}_lijst WHERE boek = ? AND soort = ?`,
  ),
  maak: db.prepare<[string, string]>(`INSERT INTO ${naam}_lijst (boek, soort, aantal, sleutels) VALUES (?, ?, 0, 0)`),
  zetAantal: db.prepare<[number, number, number]>(`UPDATE ${naam}_lijst SET aantal = ?, sleutels = ? WHERE nr = ?`),
  zetDag: db.prepare<[number, number, number]>(`INSERT OR REPLACE INTO ${naam}_dag VALUES (?, ?, ?)`),
  laatsteDag: db.prepare<[number], number>(`SELECT max(bekend) FROM ${naam}_dag WHERE lijst = ?`).pluck(),
  maakSleutel: db.prepare<[number, string, number, number]>(
    `INSERT INTO ${naam}_sleutel VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  zoekSleutel: db
    .prepare<[number, string], number>(`SELECT nr FROM ${naam}_sleutel WHERE lijst = ? AND sleutel = ?`)
    .pluck(),
  leesBlad: db.prepare<[number], Buffer>(`SELECT regels FROM ${naam}_blad WHERE id = ?`).pluck(),
  zetBlad: db.prepare<[number, Buffer]>(`INSERT OR REPLACE INTO ${naam}_blad VALUES (?, ?)`),
  leesTussenstand: db
    .prepare<[number, number], Buffer>(
      `SELECT regels FROM ${naam}_tussenstand WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1`,
    )
    .pluck(),
  zetTussenstand: db.prepare<[number, Buffer]>(`INSERT INTO ${naam}_tussenstand VALUES (?, ?)`),
});

export type Lijstsql = ReturnType<typeof bereid>;

/** The end of one lijst, opened to write on. What is not in the tables yet is in its last blad. */
export class Lijst {
  readonly nr: number;
  private bekend: number;
  private geteld: number;
  private aantalSleutels: number;
  private blad: Blad;
  private readonly sleutels = new Sleutels((sleutel) => this.zoekOfMaakSleutel(sleutel));

  constructor(
    readonly sql: Lijstsql,
    boek: string,
    soort: string,
    private readonly breedte: number,
  ) {
    const rij = sql.zoek.get(boek, soort);
    this.nr = rij?.nr ?? Number(sql.maak.run(boek, soort).lastInsertRowid);
    this.geteld = rij?.aantal ?? 0;
    this.aantalSleutels = rij?.sleutels ?? 0;
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

  /** The number of a sleutel of up to three parts: 0 for the first of the lijst, and on. */
  sleutel(a: string, b = '', c = ''): number {
    return this.sleutels.nr(a, b, c);
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
    // One that was opened and not written on has no day: whether it was opened depends on where a batch ended.
    if (this.geteld === 0) return;
    if (this.blad.aantal > 0) this.sql.zetBlad.run(this.idVanBlad(this.geteld), this.blad.schrijf());
    this.sql.zetDag.run(this.nr, this.bekend, this.geteld);
    this.sql.zetAantal.run(this.geteld, this.aantalSleutels, this.nr);
  }

  /** The lines of the blad that holds the line with this place, which must have been written. */
  leesBlad(plaats: number): Kolommen {
    return leesKolommen(this.sql.leesBlad.get(this.idVanBlad(plaats)) as Buffer, this.breedte);
  }

  /** A day that is over keeps what we knew then. */
  private nieuweDag(bekend: number): void {
    if (bekend < this.bekend) throw new RangeError('van een eerdere dag kan later niets meer bekend worden');
    if (this.geteld > 0) this.sql.zetDag.run(this.nr, this.bekend, this.geteld);
    this.bekend = bekend;
  }

  private zoekOfMaakSleutel(sleutel: string): number {
    const { changes } = this.sql.maakSleutel.run(this.nr, sleutel, this.aantalSleutels, this.geteld);
    if (changes === 0) return this.sql.zoekSleutel.get(this.nr, sleutel) as number;
    this.aantalSleutels += 1;
    return this.aantalSleutels - 1;
  }

  private idVanBlad(plaats: number): number {
    return this.nr * PER_LIJST + Math.floor(plaats / PER_BLAD);
  }
}
