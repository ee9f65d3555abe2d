import type { Database } from 'better-sqlite3';
import { beurt } from '../motor/bundelen.js';
import type { Tabel } from './leesbestand.js';

type Waarde = string | number | bigint | Buffer | null;
type Rij = readonly Waarde[];

/** The first row that is not the same. Values are cut short, and say nothing of households. */
export interface Rijverschil {
  readonly tabel: string;
  /** `ontbreekt` in the read database, is `te-veel` there, or is `anders`. */
  readonly wat: 'ontbreekt' | 'te-veel' | 'anders';
  /** The key of the row, by column. */
  readonly rij: Readonly<Record<string, string>>;
  /** Of a row that is other: per column what there is, and what there should be. */
  readonly kolommen: Readonly<Record<string, { readonly is: string; readonly moetZijn: string }>>;
}

export interface Tabelvergelijking {
  readonly tabel: string;
  /** How many rows were laid beside each other. */
  readonly rijen: number;
  readonly verschil: Rijverschil | undefined;
}

/** Rows that are compared before others get their turn. */
const PER_BEURT = 5_000;

/**
 * Compares a table row by row, in the order of its key, and stops at the first row that is not the same. `is` is looked
 * at, `moetZijn` was made from the events. Throws when the signal aborts.
 */
export async function vergelijkTabel(
  is: Database,
  moetZijn: Database,
  tabel: Tabel,
  signaal?: AbortSignal,
): Promise<Tabelvergelijking> {
  const [links, rechts] = [rijenVan(is, tabel), rijenVan(moetZijn, tabel)];
  try {
    let [a, b] = [links.next(), rechts.next()];
    for (let rijen = 0; ; rijen += 1) {
      if (rijen % PER_BEURT === 0) {
        await beurt();
        signaal?.throwIfAborted();
      }
      if (a.done === true && b.done === true) return { tabel: tabel.naam, rijen, verschil: undefined };
      const verschil = verschilVan(tabel, a.done === true ? undefined : a.value, b.done === true ? undefined : b.value);
      if (verschil !== undefined) return { tabel: tabel.naam, rijen: rijen + 1, verschil };
      [a, b] = [links.next(), rechts.next()];
    }
  } finally {
    links.return?.();
    rechts.return?.();
  }
}

const rijenVan = (db: Database, { sql }: Tabel): IterableIterator<Rij> =>
  db.prepare<[], Rij>(sql).raw().safeIntegers(false).iterate();

function verschilVan(tabel: Tabel, is: Rij | undefined, moetZijn: Rij | undefined): Rijverschil | undefined {
  const { naam, kolommen, sleutel } = tabel;
  const volgorde = is === undefined ? 1 : moetZijn === undefined ? -1 : opSleutel(is, moetZijn, sleutel);
  const rij = (van: Rij): Rijverschil['rij'] =>
    Object.fromEntries(kolommen.slice(0, sleutel).map((kolom, i) => [kolom, toon(van[i] ?? null)]));
  if (volgorde < 0 && is !== undefined) return { tabel: naam, wat: 'te-veel', rij: rij(is), kolommen: {} };
  if (volgorde > 0 && moetZijn !== undefined)
    return { tabel: naam, wat: 'ontbreekt', rij: rij(moetZijn), kolommen: {} };
  if (is === undefined || moetZijn === undefined) return undefined;
  const anders = kolommen.flatMap((kolom, i) => {
    const [een, ander] = [is[i] ?? null, moetZijn[i] ?? null];
    return vergelijk(een, ander) === 0 ? [] : [[kolom, { is: toon(een), moetZijn: toon(ander) }] as const];
  });
  return anders.length === 0
    ? undefined
    : { tabel: naam, wat: 'anders', rij: rij(is), kolommen: Object.fromEntries(anders) };
}

function opSleutel(a: Rij, b: Rij, sleutel: number): number {
  for (let i = 0; i < sleutel; i += 1) {
    const volgorde = vergelijk(a[i] ?? null, b[i] ?? null);
    if (volgorde !== 0) return volgorde;
  }
  return 0;
}

/** The order in which SQLite puts values: nothing, numbers, texts by their bytes, bytes. */
function vergelijk(a: Waarde, b: Waarde): number {
  const [soortA, soortB] = [soort(a), soort(b)];
  if (soortA !== soortB) return soortA - soortB;
  if (soortA === 0 || a === b) return 0;
  if (soortA === 1) return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
}

function soort(waarde: Waarde): number {
  if (waarde === null) return 0;
  if (typeof waarde === 'number' || typeof waarde === 'bigint') return 1;
  return typeof waarde === 'string' ? 2 : 3;
}

const LANGST = 160;
const HUISHOUDCODE = /hh[\s._\-\u2010-\u2014][2-9bcdfghjkmnpqrstvwxyz]{16}/gi;

/** A value for people to look at: no code of a household, no bytes, not long. */
function toon(waarde: Waarde): string {
  if (waarde === null) return 'niets';
  if (typeof waarde !== 'string' && typeof waarde !== 'number' && typeof waarde !== 'bigint')
    return `${waarde.length} bytes ${waarde.subarray(0, 8).toString('hex')}…`;
  const tekst = String(waarde).replace(HUISHOUDCODE, 'hh-…');
  return tekst.length > LANGST ? `${tekst.slice(0, LANGST)}…` : tekst;
}
