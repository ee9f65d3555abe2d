import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import type { Procent } from '@ontschot/regels';
import type { Doel } from '../doel.js';

/** A debt as it was inventoried. `bedrag` in eurocents. */
export interface Schuld {
  readonly schuld: string;
  /** Who is owed; a general id, never the name of a person. */
  readonly schuldeiser: string;
  readonly bedrag: Eurocent;
  /** The last day in time for a debt that turned up after the plan; that of the application when left out. */
  readonly uiterlijk?: Datum;
}

/** A step that people take, and which part of the whole claim is remitted for it. */
export interface Mijlpaal {
  readonly mijlpaal: string;
  readonly deel: Procent;
}

/** What is repaid, and what is remitted on the way. */
export interface Aflosplan {
  /** What the household repays each month, in eurocents, from a month on; left out when it repays nothing. */
  readonly termijn?: { readonly bedrag: Eurocent; readonly vanaf: Periode; readonly totEnMet: Periode };
  readonly mijlpalen: readonly Mijlpaal[];
}

export type Fondsboekingsoort = 'overname' | 'aflossing' | 'kwijtschelding' | 'nazorg';

/** One thing that was booked on a schuldregeling and is in force. Amounts in eurocents. */
export interface Fondsboeking {
  readonly revisie: number;
  readonly soort: Fondsboekingsoort;
  readonly boekdatum: Datum;
  /** What it changed of the claim: above zero when debt was taken over. */
  readonly vordering: Eurocent;
  /** What it changed of the advance. */
  readonly voorschot: Eurocent;
  readonly schuld?: string;
  /** A debt that was taken over while there was a plan already. */
  readonly later?: true;
  readonly mijlpaal?: string;
}

export type Schuldregelingstaat = 'aangevraagd' | 'loopt' | 'beeindigd';

/** One household that gets one creditor, as the state remembers it. */
export interface Schuldregeling {
  /** Also the name of its vordering and of its voorschot. */
  readonly schuldregeling: string;
  readonly huishouden: string;
  readonly team?: string;
  /** The budget that pays. */
  readonly fonds: string;
  /** The organisatie that is the one creditor from now on. */
  readonly schuldeiser: string;
  readonly doel: Doel;
  readonly wijk?: string;
  /** The term runs from here. */
  readonly aangevraagdOp: Datum;
  readonly staat: Schuldregelingstaat;
  readonly schulden: readonly Schuld[];
  readonly plan?: Aflosplan;
  /** The day from which the claim stands as it does: nothing that lowers it counts before. */
  readonly vanaf: Datum;
  readonly boekingen: readonly Fondsboeking[];
  /** In which kleuren the fund paid in the boeken of earlier years. */
  readonly betaald?: readonly { readonly kleur: string; readonly bedrag: Eurocent }[];
}
