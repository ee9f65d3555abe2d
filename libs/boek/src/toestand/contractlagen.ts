import type { Eurocent, Periode } from '@ontschot/kern';
import { Laag } from './laag.js';

/** An event, and how many just after it take back of a malus. */
export interface Malustermijn {
  readonly revisie: number;
  readonly volgt: number;
}

/** A result that was assessed; it is in force as long as its movement was not taken back. */
export interface Resultaat {
  readonly resultaat: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  /** Revisie of its event. */
  readonly revisie: number;
  /** How many events just after it are its malus. */
  readonly volgt: number;
  /** What its malus comes to; 0 when it is none. */
  readonly malus: Eurocent;
  /** The instalments in which more of the malus was taken, in order. */
  readonly termijnen: readonly Malustermijn[];
}

/** What the state holds of contracts, besides the contracts themselves. */
export interface Contractlagen {
  /** How much of a besteding was corrected, by `<revisie>|<rekening>|<kleur>` of what it spent. */
  gecorrigeerd: Laag<string, Eurocent>;
  /** By ondersteuningsopdracht, in the order in which they were assessed. */
  resultaten: Laag<string, readonly Resultaat[]>;
  /** The revisies that paid for clients that went to outside, by what was agreed of them. */
  naarBuiten: Laag<string, readonly number[]>;
  /** The revisies that took clients from one contract here to another, and that none took back, by what was agreed. */
  tussenContracten: Laag<string, readonly number[]>;
}

export const legeContractlagen = (): Contractlagen => ({
  ...{ gecorrigeerd: new Laag(), resultaten: new Laag(), naarBuiten: new Laag() },
  tussenContracten: new Laag(),
});
