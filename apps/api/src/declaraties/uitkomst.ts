import type { Datum, Weigercode } from '@ontschot/kern';
import type { Eerdere } from './eerdere.js';
import type { Getoetst } from './soorten.js';

/** Why one line cannot be booked. It holds no code of a household. */
export interface Regelbezwaar {
  readonly regel: number;
  readonly code: Weigercode;
  readonly uitleg: string;
}

export type Uitkomst = { readonly goed: Getoetst } | { readonly bezwaar: Regelbezwaar } | { readonly geboekt: true };

/**
 * What else bears on it: since which revisie it may find its own lines, the first year that this boek takes help of, and what
 * the boek of the year before says of a line that it takes back.
 */
export interface Omgeving {
  readonly vanaf?: number | undefined;
  readonly eerstJaar: number;
  readonly boekdatum: Datum;
  readonly eerdere?: Eerdere | undefined;
}
