import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Doel } from '../doel.js';

export const VOUCHERSTATEN = ['aangevraagd', 'uitgegeven', 'ingetrokken', 'vervallen'] as const;
export type Voucherstaat = (typeof VOUCHERSTATEN)[number];

/** What an aanbieder was paid on a voucher. `bedrag` in eurocents. */
export interface Inwisseling {
  /** Its name on the voucher, of this aanbieder: another can use the same. */
  readonly inwisseling: string;
  readonly aanbieder: string;
  readonly bedrag: Eurocent;
  readonly boekdatum: Datum;
  /** Of the movement. */
  readonly revisie: number;
  readonly teruggenomen: boolean;
}

/** Money that a household may spend itself, as the state remembers it. Amounts in eurocents. */
export interface Voucher {
  /** Also the name of its own stand on `verplicht:<budget>`; it does not tell the household. */
  readonly voucher: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly wijk?: string;
  readonly huishouden: string;
  /** The organisaties where it can be used. */
  readonly aanbieders: readonly string[];
  /** The last day on which it can be used. */
  readonly geldigTotEnMet: Datum;
  /** Pseudonym of who asked. */
  readonly door: string;
  readonly staat: Voucherstaat;
  /** Until when a colleague can agree; only when it had to wait. */
  readonly vervaltOp?: Moment;
  /** Whether a colleague agreed to it, when it had to wait. */
  readonly ingestemd?: true;
  /** The day from which it counts. */
  readonly vanaf: Datum;
  /** The day of the latest movement on it. */
  readonly laatste: Datum;
  readonly inwisselingen: readonly Inwisseling[];
  /** What a colleague said afterwards. */
  readonly akkoord?: boolean;
}
