import { VraagFout } from './vraagfout.js';

/** The most that one page of any list holds, and what it holds when nobody says. */
export const GROOTSTE_PAGINA = 500;
export const GEWONE_PAGINA = 50;

/** A page of a list; `volgende` leads to the next, null on the last. */
export interface Pagina<T> {
  readonly regels: readonly T[];
  readonly volgende: string | null;
}

/** What every list takes: how many lines, and where the last page ended. */
export interface Bladervraag {
  readonly aantal?: number;
  /** The `volgende` of the page before; what is in it is ours. */
  readonly cursor?: string;
}

/** The number of lines that is asked for; refuses one that is not between 1 and the limit. */
export function aantalVan({ aantal = GEWONE_PAGINA }: Bladervraag): number {
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > GROOTSTE_PAGINA) {
    const uitleg = `Een pagina heeft 1 tot en met ${GROOTSTE_PAGINA} regels.`;
    throw new VraagFout('vraag-ongeldig', uitleg, [{ veld: 'aantal', uitleg }]);
  }
  return aantal;
}

/** What was in the cursor that `pagina` made; undefined on the first page. */
function uitCursor({ cursor }: Bladervraag): unknown {
  if (cursor === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return weigerCursor();
  }
}

function weigerCursor(): never {
  const uitleg = 'Deze cursor komt niet van ons; begin bij de eerste pagina.';
  throw new VraagFout('vraag-ongeldig', uitleg, [{ veld: 'cursor', uitleg }]);
}

/** Where the last page ended, in a list that is ordered by id. */
export function cursorId(vraag: Bladervraag): string | undefined {
  const waarde = uitCursor(vraag);
  return waarde === undefined || typeof waarde === 'string' ? waarde : weigerCursor();
}

/** Where the last page ended, in a list that is ordered by a number. */
export function cursorNummer(vraag: Bladervraag): number | undefined {
  const waarde = uitCursor(vraag);
  return waarde === undefined || (typeof waarde === 'number' && Number.isSafeInteger(waarde)) ? waarde : weigerCursor();
}

const maakCursor = (waarde: string | number): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');

/** A page out of one line more than was asked for, by which it is known whether there is a next page. */
export function pagina<R, T>(
  rijen: readonly R[],
  aantal: number,
  sleutel: (rij: R) => string | number,
  toon: (rij: R) => T,
): Pagina<T> {
  const laatste = rijen.length > aantal ? rijen[aantal - 1] : undefined;
  return {
    regels: rijen.slice(0, aantal).map(toon),
    volgende: laatste === undefined ? null : maakCursor(sleutel(laatste)),
  };
}
