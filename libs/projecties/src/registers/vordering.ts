import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Ontvanger } from '@ontschot/regels';

/**
 * A claim on a day of both clocks, of one of two kinds. A `terugvordering` is what a receiver owes a koker after a loss
 * or a correction; an `inning` is a claim on a household that an organisatie collects, and no money of the boek.
 * bedrag = verrekend + terugbetaald + overgedragen + open, in eurocents.
 */
export interface Vorderingregel {
  /** Its name; of a terugvordering that of the toezegging that fell below zero. */
  readonly vordering: string;
  readonly soort: 'terugvordering' | 'inning';
  /** Who owes it. The code of a household is in it: leave it out for all but the auditor. */
  readonly schuldenaar: Ontvanger;
  /** The organisatie it is owed to: who pays the koker, or who collects. */
  readonly schuldeiser: string | null;
  /** Null for an inning. */
  readonly koker: string | null;
  /** The budget that paid what is owed back; as koker. */
  readonly budget: string | null;
  readonly afspraak: string | null;
  readonly vaststelling: string | null;
  readonly bedrag: Eurocent;
  /** Settled with later gains. */
  readonly verrekend: Eurocent;
  readonly terugbetaald: Eurocent;
  /** Went on to the boek of the next year, where it stands open. */
  readonly overgedragen: Eurocent;
  readonly open: Eurocent;
  /** Whether it is collected; null for a terugvordering, whose collection never stops. */
  readonly inning: 'loopt' | 'gestopt' | null;
  /** Why collection was stopped. */
  readonly reden: string | null;
  /** The boek that it was taken over from; null for one of this boek. */
  readonly uit: string | null;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  /** Days since the boekdatum, on the day that is asked. */
  readonly dagen: number;
  readonly revisie: number;
}

/** What one event did with it; the event itself is at its revisie. */
export interface Vorderingstap {
  readonly revisie: number;
  readonly wat: 'vastgelegd' | 'verrekend' | 'terugbetaald' | 'overgedragen' | 'inning-gestopt' | 'inning-hervat';
  /** In eurocents; of a set-off below zero the claim grew again. */
  readonly bedrag?: Eurocent;
  readonly reden?: string;
}

export interface Vorderingoverzicht extends Vorderingregel {
  readonly verloop: readonly Vorderingstap[];
}
