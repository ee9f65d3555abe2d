import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { Blad } from './blad.js';
import { DAGEN } from './reeks.js';
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

/** The part of a lijst that we knew of on a day. */
export interface Bekend {
  readonly nr: number;
  readonly aantal: number;
}

/** What was known of a lijst on a day; `aantal` is 0 when that was nothing. */
export function bekendDeel(lees: Leesmodel, naam: string, boek: string, soort: string, bekendOp: number): Bekend {
  const deel = lees
    .sql<[number, string, string], Bekend>(
      `SELECT nr, ifnull((
         SELECT aantal FROM ${naam}_dag WHERE lijst = nr AND bekend <= ? ORDER BY bekend DESC LIMIT 1
       ), 0) AS aantal FROM ${naam}_lijst WHERE boek = ? AND soort = ?`,
    )
    .get(bekendOp, boek, soort);
  return deel ?? { nr: 0, aantal: 0 };
}

/** Calls `neem` for each blad of what was known, from the line `vanaf`, with how many of its lines count. */
export function elkBlad(
  lees: Leesmodel,
  naam: string,
  { nr, aantal }: Bekend,
  breedte: number,
  vanaf: number,
  neem: (blad: Blad, regels: number) => void,
): void {
  const zoek = lees.sql<[number], Buffer>(`SELECT regels FROM ${naam}_blad WHERE id = ?`).pluck();
  for (let plaats = vanaf; plaats < aantal; plaats += PER_BLAD) {
    const bytes = zoek.get(nr * PER_NUMMER + plaats / PER_BLAD) as Buffer;
    neem(Blad.lees(bytes, breedte), Math.min(PER_BLAD, aantal - plaats));
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
  const nummer = Math.floor(deel.aantal / PER_TUSSENSTAND);
  const dag = op ?? Infinity;
  const sommen = new Map<number, number>();
  const namen = new Map<number, string>();
  for (const [sleutel, tekst, som, verloop] of tussenstanden(lees, naam, deel, nummer, begin)) {
    namen.set(sleutel, tekst);
    sommen.set(sleutel, som === null || verloop === null ? 0 : op === undefined ? som : somTot(verloop, dag));
  }
  elkBlad(lees, naam, deel, 1, nummer * PER_TUSSENSTAND, ({ bedragen, getallen }, regels) => {
    for (let i = 0; i < regels; i += 1) {
      const getal = getallen[i] as number;
      if (getal % DAGEN > dag) continue;
      const sleutel = Math.floor(getal / DAGEN);
      const som = sommen.get(sleutel);
      if (som !== undefined) sommen.set(sleutel, som + (bedragen[i] as number));
    }
  });
  return [...namen].map(([sleutel, tekst]) => ({ sleutel: tekst, bedrag: sommen.get(sleutel) ?? 0 }));
}

/** The sleutels that were known, each with its newest tussenstand up to `nummer`. */
function tussenstanden(
  lees: Leesmodel,
  naam: string,
  { nr, aantal }: Bekend,
  nummer: number,
  begin: string,
): [nr: number, sleutel: string, som: number | null, verloop: Buffer | null][] {
  return lees
    .sql<[number, number, string, string, number], [number, string, number | null, Buffer | null]>(
      `SELECT sleutel.nr, sleutel.sleutel, stand.som, stand.verloop
       FROM ${naam}_sleutel sleutel
       LEFT JOIN ${naam}_tussenstand stand ON stand.id = (
         SELECT id FROM ${naam}_tussenstand
         WHERE id BETWEEN sleutel.nr * ${PER_NUMMER} AND sleutel.nr * ${PER_NUMMER} + ?
         ORDER BY id DESC LIMIT 1)
       WHERE sleutel.lijst = ? AND sleutel.sleutel >= ? AND sleutel.sleutel < ? AND sleutel.sinds < ?
       ORDER BY sleutel.sleutel`,
    )
    .raw()
    .all(nummer, nr, begin, `${begin}\u{10ffff}`, aantal);
}
