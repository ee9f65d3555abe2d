import type { Eurocent } from '@ontschot/kern';

type Rij = Readonly<Record<string, unknown>>;
export type Cel = string | number | null;

/** One column, or of an amount two: in eurocents for programs, and in euros as people here write them. */
export interface Kolom {
  /** Where it stands in a row, as `looptijd.van`; also what the column is called. */
  readonly pad: string;
  readonly soort: 'waarde' | 'bedrag' | 'lijst';
  /** Of a list of objects: the fields of each. */
  readonly velden?: readonly string[];
}

/** Columns of text, numbers, days, yes or no. */
export const waarden = (...paden: readonly string[]): Kolom[] => paden.map((pad) => ({ pad, soort: 'waarde' }));
/** Columns of amounts in eurocents. */
export const bedragen = (...paden: readonly string[]): Kolom[] => paden.map((pad) => ({ pad, soort: 'bedrag' }));
/** A column with all of a list; of objects these fields, amounts in eurocents. */
export const lijst = (pad: string, ...velden: readonly string[]): Kolom[] => [{ pad, soort: 'lijst', velden }];
/** What something is for has a column for each of its parts. */
export const DOEL = waarden('doel.taakveld', 'doel.functionaliteit', 'doel.leeftijdsgroep');

/** What the columns are called, and which are in euros (by their place). */
export function koppen(kolommen: readonly Kolom[]): { readonly namen: string[]; readonly euros: ReadonlySet<number> } {
  const namen: string[] = [];
  const euros = new Set<number>();
  for (const { pad, soort } of kolommen) {
    if (soort !== 'bedrag') namen.push(pad);
    else euros.add(namen.push(`${pad}_eurocent`, `${pad}_euro`) - 1);
  }
  return { namen, euros };
}

export const cellen = (kolommen: readonly Kolom[], rij: Rij): Cel[] =>
  kolommen.flatMap(({ pad, soort, velden = [] }): Cel[] => {
    const waarde = opPad(rij, pad);
    if (soort === 'lijst') return [lijstcel(waarde, velden)];
    return soort === 'bedrag' ? [cel(waarde), cel(waarde)] : [cel(waarde)];
  });

/** `-1234,56`: no points between the thousands, which not every program takes. */
export function euro(bedrag: Eurocent): string {
  const cijfers = String(Math.abs(bedrag)).padStart(3, '0');
  return `${bedrag < 0 ? '-' : ''}${cijfers.slice(0, -2)},${cijfers.slice(-2)}`;
}

export const opPad = (rij: Rij, pad: string): unknown =>
  pad.split('.').reduce<unknown>((van, deel) => (van as Rij | null | undefined)?.[deel], rij);

function cel(waarde: unknown): Cel {
  if (waarde === undefined || waarde === null) return null;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number' || typeof waarde === 'string') return waarde;
  throw new TypeError('een kolom heeft een waarde, geen lijst of onderdeel');
}

function lijstcel(waarde: unknown, velden: readonly string[]): string | null {
  if (!Array.isArray(waarde)) return null;
  return waarde
    .map((deel: unknown) =>
      velden.length === 0 ? String(cel(deel)) : velden.map((veld) => cel(opPad(deel as Rij, veld)) ?? '').join(':'),
    )
    .join(' | ');
}
