import type { Eurocent, Periode } from '@ontschot/kern';
import type { Kokergrens } from './preventie.js';

/**
 * What of the room of a budget goes along to the next year. The first one that is about a budget and a koker counts;
 * left out, it is about all of them.
 */
export interface Criterium {
  readonly budget?: string;
  readonly koker?: string;
  /** A whole percentage of the room; 100 when left out, 0 for nothing. */
  readonly procent?: number;
  /** Below this nothing goes along, in eurocents. */
  readonly drempel?: Eurocent;
  /** More than this never goes along, in eurocents. */
  readonly hoogstens?: Eurocent;
}

/** The closing of the year, once its first event was written. */
export interface Afsluiting {
  /** The boek of the next year. */
  readonly naar: string;
  readonly besluit: string;
  readonly criteria: readonly Criterium[];
  /** How many events closed it so far. */
  readonly deel: number;
  /** Whether all of it was written: nothing happens in this boek any more. */
  readonly af: boolean;
  /** Revisie of the last of them. */
  readonly revisie: number;
}

/** What was taken over of the boek of the year before, once that began. */
export interface Opening {
  readonly uit: string;
  /** Revisie, there, of the last event of the closing that was taken over here. */
  readonly tot: number;
  readonly af: boolean;
  /** Revisie here of the last event that took something over. */
  readonly revisie: number;
}

/** What came over of the costs of earlier years. */
export interface Kostenovername {
  readonly uit: string;
  /** Revisie of the first part: for a population of codes of which others came to count later, it does not count. */
  readonly sinds: number;
  readonly deel: number;
  readonly af: boolean;
  /** How many rows came over so far; their order is fixed. */
  readonly aantal: number;
  readonly vanaf: Periode;
  /** Revisie, there, up to which who was forgotten left its code behind. */
  readonly vergetenTot?: number;
  /** Months of a koker of which this boek's own meldingen count instead. */
  readonly eigen: readonly { readonly koker: string; readonly voor?: string; readonly maanden: readonly Periode[] }[];
  /** Populations of codes for which it does not count. */
  readonly nietVoor: readonly string[];
  /** With which limit per household costs of a koker were told before this boek: over months of before it, only with that one. */
  readonly grenzen?: readonly Kokergrens[];
}

/** Where this boek stands between its neighbours. */
export interface Jaarstand {
  readonly afsluiting?: Afsluiting;
  readonly opening?: Opening;
  readonly kosten?: Kostenovername;
}
