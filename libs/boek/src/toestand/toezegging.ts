import type { Datum, Eurocent } from '@ontschot/kern';
import type { Ontvanger } from '@ontschot/regels';

export type Aandeelsoort = 'aandeel' | 'compensatie' | 'voorfinanciering';

/** A receiver's part at the expense of one koker: what was promised, and what is still open of it. In eurocents. */
export interface Toezegging {
  /**
   * `<aandeel>~<koker>`, and an aandeel is `<vaststelling>~<number>`: no name holds a tilde. After it who got it by
   * agreement, when that is not whom it was awarded to.
   */
  readonly toezegging: string;
  readonly aandeel: string;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly soort: Aandeelsoort;
  readonly ontvanger: Ontvanger;
  readonly koker: string;
  /** The budget that pays. */
  readonly budget: string;
  /** Below zero: what the receiver owes after a correction or a loss. */
  readonly bedrag: Eurocent;
  readonly contant: Eurocent;
  /** What is neither paid, nor set off, nor taken back. */
  readonly open: Eurocent;
  /** What went of it to another organisatie by agreement; below zero: what this one got that way. */
  readonly doorgegeven?: Eurocent;
  /** The promise that it came from, of the organisatie that gave it: nothing was awarded on this one itself. */
  readonly gekregenVan?: string;
  /**
   * What of `open` came by agreement on a later day than `boekdatum` and is still there, the first day first: before its
   * day nothing uses it.
   */
  readonly later?: readonly { readonly boekdatum: Datum; readonly bedrag: Eurocent }[];
  /** `gevraagd`: the payer keeps its own books and has not agreed yet. */
  readonly staat: 'gevraagd' | 'toegezegd' | 'afgewezen' | 'overgedragen';
  /** What the payer turned down of it. */
  readonly afgewezen?: Eurocent;
  /** The version of the afspraak by which it was promised. */
  readonly versie?: number;
  /** The payer that agreed to this promise by itself, when that was asked. */
  readonly toegestemdDoor?: string;
  readonly boekdatum: Datum;
  readonly revisie: number;
}
