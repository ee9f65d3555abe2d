import type { Eurocent } from '@ontschot/kern';
import type { Ontvanger } from './invoer.js';
import type { Stap } from './stap.js';

/** So much, charged to a koker; in eurocents. */
export interface VanKoker {
  readonly koker: string;
  readonly bedrag: Eurocent;
}

/** One receiver's part, and which kokers bear it. With a loss: what it owes, and to which kokers. */
export interface Deel {
  readonly ontvanger: Ontvanger;
  readonly bedrag: Eurocent;
  readonly kokers: readonly VanKoker[];
}

/** A koker that is made whole out of the gain of others. */
export interface Compensatie {
  readonly koker: string;
  readonly bedrag: Eurocent;
  readonly kokers: readonly VanKoker[];
}

export interface Terugbetaling {
  readonly voorfinanciering: string;
  readonly bedrag: Eurocent;
  readonly kokers: readonly VanKoker[];
}

/** More or fewer households, shown apart from what one household costs (design 4). Amounts in eurocents. */
export interface Volume {
  readonly huishoudensVoor: number;
  readonly huishoudensNu: number;
  /** Rounded; the two effects below are worked out before rounding. */
  readonly perHuishoudenVoor: Eurocent;
  readonly perHuishoudenNu: Eurocent;
  readonly doorAantal: Eurocent;
  readonly doorKosten: Eurocent;
}

export interface Kokeruitkomst {
  readonly koker: string;
  readonly referentie: Eurocent;
  readonly realisatie: Eurocent;
  /** Referentie minus realisatie: above zero is a gain. */
  readonly verschil: Eurocent;
  /** What the koker keeps of its gain, after compensatie and share; 0 where there was none. */
  readonly houdt: Eurocent;
  /** What an aanbieder of the afspraak earns less in this koker. */
  readonly gederfd: readonly { readonly aanbieder: string; readonly bedrag: Eurocent }[];
}

/** What an assessment comes to. Whole eurocents; all parts add up to the whole. */
export interface Uitkomst {
  readonly kokers: readonly Kokeruitkomst[];
  readonly netto: Eurocent;
  readonly soort: 'winst' | 'verlies' | 'niets';
  /** Why nothing is shared, where there was something. */
  readonly waarom?: 'drempel' | 'poort' | 'geen-regel' | 'geen-verliesregel';
  readonly compensaties: readonly Compensatie[];
  readonly terugbetalingen: readonly Terugbetaling[];
  readonly delen: readonly Deel[];
  readonly volume: Volume | undefined;
  readonly stappen: readonly Stap[];
}
