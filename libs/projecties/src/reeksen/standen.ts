import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { Boekingen } from './boekingen.js';
import { PER_BLAD, PER_NUMMER, PER_TUSSENSTAND } from './tabellen.js';
import { somTot } from './verloop.js';

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

interface Reeksrij {
  readonly nr: number;
  readonly tussenstanden: number;
  /** How many bookings we knew then. */
  readonly aantal: number | null;
}

type Tussenstandrij = [nr: number, sleutel: string, som: number | null, verloop: Buffer | null];

/**
 * The stand of every sleutel of a reeks that begins with `begin`, as far as anything was known of it then, sorted by
 * sleutel. With tussenstanden its time depends on the number of sleutels, and not on how much was ever booked.
 */
export function standen(
  lees: Leesmodel,
  naam: string,
  boek: string,
  soort: string,
  { op, bekendOp }: Peilmoment,
  begin = '',
): Stand[] {
  const reeks = lees
    .sql<[number, string, string], Reeksrij>(
      `SELECT nr, tussenstanden, (
         SELECT aantal FROM ${naam}_dag WHERE reeks = nr AND bekend <= ? ORDER BY bekend DESC LIMIT 1
       ) AS aantal FROM ${naam}_reeks WHERE boek = ? AND soort = ?`,
    )
    .get(bekendOp, boek, soort);
  if (reeks === undefined || reeks.aantal === null) return [];
  const { nr, aantal } = reeks;
  const nummer = reeks.tussenstanden === 1 ? Math.floor(aantal / PER_TUSSENSTAND) : 0;
  const dag = op ?? Infinity;
  const sommen = new Map<number, number>();
  const namen = new Map<number, string>();
  for (const [sleutel, tekst, som, verloop] of tussenstanden(lees, naam, nr, nummer, aantal, begin)) {
    namen.set(sleutel, tekst);
    sommen.set(sleutel, som === null || verloop === null ? 0 : op === undefined ? som : somTot(verloop, dag));
  }
  for (let boeking = nummer * PER_TUSSENSTAND; boeking < aantal; boeking += PER_BLAD) {
    const bytes = lees
      .sql<[number], Buffer>(`SELECT boekingen FROM ${naam}_blad WHERE id = ?`)
      .pluck()
      .get(nr * PER_NUMMER + boeking / PER_BLAD) as Buffer;
    Boekingen.lees(bytes).elke(aantal - boeking, (sleutel, opDag, bedrag) => {
      if (opDag > dag) return;
      const som = sommen.get(sleutel);
      if (som !== undefined) sommen.set(sleutel, som + bedrag);
    });
  }
  return [...namen].map(([sleutel, tekst]) => ({ sleutel: tekst, bedrag: sommen.get(sleutel) ?? 0 }));
}

/** The sleutels that were known then, each with its newest tussenstand up to `nummer`. */
function tussenstanden(
  lees: Leesmodel,
  naam: string,
  reeks: number,
  nummer: number,
  aantal: number,
  begin: string,
): Tussenstandrij[] {
  return lees
    .sql<[number, number, string, string, number], Tussenstandrij>(
      `SELECT sleutel.nr, sleutel.sleutel, stand.som, stand.verloop
       FROM ${naam}_sleutel sleutel
       LEFT JOIN ${naam}_tussenstand stand ON stand.id = (
         SELECT id FROM ${naam}_tussenstand
         WHERE id BETWEEN sleutel.nr * ${PER_NUMMER} AND sleutel.nr * ${PER_NUMMER} + ?
         ORDER BY id DESC LIMIT 1)
       WHERE sleutel.reeks = ? AND sleutel.sleutel >= ? AND sleutel.sleutel < ? AND sleutel.sinds < ?
       ORDER BY sleutel.sleutel`,
    )
    .raw()
    .all(nummer, reeks, begin, `${begin}\u{10ffff}`, aantal);
}
