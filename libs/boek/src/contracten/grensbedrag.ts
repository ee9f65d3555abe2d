import type { Datum, Eurocent } from '@ontschot/kern';
import { breuk, rondAf } from '@ontschot/regels';

/** What a takeover of clients comes to, with all that it was worked out of. Amounts in eurocents. */
export interface Grensbedrag {
  readonly aantal: number;
  readonly vanaf: Datum;
  readonly bedragPerJaar: Eurocent;
  /** Whole months from `vanaf` to the end of the year; a month that began already does not count. */
  readonly maanden: number;
  /** Exact, before rounding: a whole number or `teller/noemer`. */
  readonly exact: string;
  readonly bedrag: Eurocent;
}

/** `aantal` × `bedragPerJaar` × whole months / 12: exact, and rounded once, half up. Throws RangeError beyond what is exact. */
export function grensbedrag(aantal: number, vanaf: Datum, bedragPerJaar: Eurocent): Grensbedrag {
  const eerste = Number(vanaf.slice(5, 7)) + (vanaf.endsWith('-01') ? 0 : 1);
  const maanden = Math.max(0, 13 - eerste);
  const som = breuk(BigInt(aantal) * BigInt(bedragPerJaar) * BigInt(maanden), 12n);
  const exact = som.noemer === 1n ? String(som.teller) : `${som.teller}/${som.noemer}`;
  return { aantal, vanaf, bedragPerJaar, maanden, exact, bedrag: rondAf(som) };
}
