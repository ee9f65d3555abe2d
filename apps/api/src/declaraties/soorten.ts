import type { EerdereRegel } from '@ontschot/boek';
import type { Datum, Eurocent, Periode } from '@ontschot/kern';

/** A line as it was read, with the household in the place of the person. Nothing here tells who it is. */
export interface Opgenomen {
  /** The line of the file, from 1. */
  readonly regel: number;
  readonly referentie: string;
  readonly product: { readonly categorie: string; readonly code: string };
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** Eurocents; a credit is below zero. */
  readonly bedrag: Eurocent;
  readonly huishouden: string;
  /** Of a credit: the line that it takes back. */
  readonly vorigeReferentie?: string;
}

/** A line that was held against the boek: out of which verplichting it is paid, which movement it takes back, or which line of the boek before. */
export type Getoetst =
  | {
      readonly referentie: string;
      readonly verplichting: string;
      readonly bedrag: Eurocent;
      readonly huishouden: string;
      readonly periode: Periode;
    }
  | { readonly referentie: string; readonly storneert: number }
  | { readonly referentie: string; readonly eerder: EerdereRegel };

export const isCredit = (regel: Getoetst): regel is Exclude<Getoetst, { verplichting: string }> =>
  !('verplichting' in regel);

/**
 * Under which name the lines of declaraties stand in the history: the service books them. It holds a space, which no
 * pseudonym of a token may. Their ids are made of aanbieder and referentie, so that a line can be booked only once.
 */
export const DECLARATIES = 'de declaraties';

/** No name of an organisatie holds a colon. */
export const regelId = (aanbieder: string, referentie: string): string => `${aanbieder}:${referentie}`;
