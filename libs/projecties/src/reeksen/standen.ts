import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { leesKolommen, type Kolommen } from './blad.js';
import { ALLE_DAGEN, BITS_PER_DAG, eindeVan, maandVan } from './reeks.js';
import { HET_JAAR, PER_BLAD, PER_LIJST, PER_MAAND, PER_TUSSENSTAND } from './tabellen.js';

/** A moment on both clocks: the boekdatum up to which counts, and the day up to which we knew. */
export interface Peilmoment {
  /** As a number of `dagnummer`, or undefined for the whole year. */
  readonly op: number | undefined;
  /** As a day number that counts on (see `daggetal`). */
  readonly bekendOp: number;
}

export interface Stand {
  readonly sleutel: string;
  /** Eurocents. */
  readonly bedrag: Eurocent;
}

/** The part of a lijst that we knew of on a day. */
export interface Bekend {
  readonly nr: number;
  readonly aantal: number;
  /** How many sleutels the lijst has now. */
  readonly sleutels: number;
}

/** What was known of a lijst on a day; `aantal` is 0 when that was nothing. */
export function bekendDeel(lees: Leesmodel, naam: string, boek: string, soort: string, bekendOp: number): Bekend {
  const deel = lees
    .sql<[number, string, string], Bekend>(
      `SELECT nr, sleutels, ifnull((
         SELECT aantal FROM ${naam}_dag WHERE lijst = nr AND bekend <= ? ORDER BY bekend DESC LIMIT 1
       ), 0) AS aantal FROM ${naam}_lijst WHERE boek = ? AND soort = ?`,
    )
    .get(bekendOp, boek, soort);
  return deel ?? { nr: 0, aantal: 0, sleutels: 0 };
}

/** Calls `neem` for each blad of what was known, from the line `vanaf`, with how many of its lines count. */
export function elkBlad(
  lees: Leesmodel,
  naam: string,
  { nr, aantal }: Bekend,
  breedte: number,
  vanaf: number,
  neem: (blad: Kolommen, regels: number) => void,
): void {
  const zoek = lees.sql<[number], Buffer>(`SELECT regels FROM ${naam}_blad WHERE id = ?`).pluck();
  for (let plaats = vanaf; plaats < aantal; plaats += PER_BLAD) {
    const bytes = zoek.get(nr * PER_LIJST + plaats / PER_BLAD) as Buffer;
    neem(leesKolommen(bytes, breedte), Math.min(PER_BLAD, aantal - plaats));
  }
}

/** The stand of every sleutel of a reeks that begins with `begin` and of which anything was known, sorted by sleutel. */
export function standen(
  lees: Leesmodel,
  naam: string,
  boek: string,
  soort: string,
  { op, bekendOp }: Peilmoment,
  begin = '',
): Stand[] {
  const deel = bekendDeel(lees, naam, boek, soort, bekendOp);
  const dag = op ?? ALLE_DAGEN;
  const sommen = new Float64Array(deel.sleutels);
  const tel = ({ bedragen, getallen }: Kolommen, regels: number): void => {
    for (let i = 0; i < regels; i += 1) {
      const getal = getallen[i] as number;
      if ((getal & ALLE_DAGEN) <= dag) (sommen[getal >>> BITS_PER_DAG] as number) += bedragen[i] as number;
    }
  };
  const nummer = Math.floor(deel.aantal / PER_TUSSENSTAND);
  const telMaand = (maand: number): void => {
    const begin = deel.nr * PER_LIJST + maand * PER_MAAND;
    const bytes = lees
      .sql<[number, number], Buffer>(
        `SELECT regels FROM ${naam}_tussenstand WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1`,
      )
      .pluck()
      .get(begin, begin + nummer);
    if (bytes === undefined) return;
    const kolommen = leesKolommen(bytes, 1);
    tel(kolommen, kolommen.bedragen.length);
  };
  if (nummer > 0) {
    // Whole months first; then, when the day is within a month, the days of that month.
    telMaand(HET_JAAR);
    if (dag < eindeVan(maandVan(dag))) telMaand(maandVan(dag));
  }
  elkBlad(lees, naam, deel, 1, nummer * PER_TUSSENSTAND, tel);
  return lees
    .sql<[number, string, string, number], { nr: number; sleutel: string }>(
      `SELECT nr, sleutel FROM ${naam}_sleutel
       WHERE lijst = ? AND sleutel >= ? AND sleutel < ? AND sinds < ? ORDER BY sleutel`,
    )
    .all(deel.nr, begin, `${begin}\u{10ffff}`, deel.aantal)
    .map(({ nr, sleutel }) => ({ sleutel, bedrag: sommen[nr] ?? 0 }));
}
