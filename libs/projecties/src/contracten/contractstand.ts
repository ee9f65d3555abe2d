import type {
  Correctiereden,
  Financieringsvorm,
  Kant,
  Ondersteuningsopdracht,
  ResultaatVastgesteld,
} from '@ontschot/boek';
import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import type { Contractgeld } from './maten.js';

/** What of the open money comes free, and when; eurocents. */
export interface Vrijval {
  /** May come free within the year. */
  readonly nu: Eurocent;
  /** Was given for the whole year: comes free from `vanaf` on. */
  readonly naHetJaar: Eurocent;
  readonly vanaf: Datum;
}

/** A contract in a list. Amounts in eurocents. */
export interface Contractregel extends Contractgeld {
  readonly ondersteuningsopdracht: string;
  readonly naam: string;
  readonly aanbieder: string;
  /** On the day that is asked; null before its first period. */
  readonly vorm: Financieringsvorm | null;
  readonly naast: readonly Financieringsvorm[];
  /** How many the population counts. */
  readonly clienten: number;
  readonly capaciteit: Ondersteuningsopdracht['capaciteit'] | null;
  /** Promised and not paid. */
  readonly open: Eurocent;
  readonly vrij: Vrijval;
  /** What is left to be taken of every malus. */
  readonly nogTeInnen: Eurocent;
  readonly revisie: number;
}

/** What was promised while this form held, and what comes free of it when. Amounts in eurocents. */
export interface Vormregel extends Contractgeld {
  readonly vorm: Financieringsvorm;
  readonly open: Eurocent;
  readonly vrij: Vrijval;
  /** Of populatie: what is open for each client, half up; null for another form, or nobody. */
  readonly perClient: Eurocent | null;
  readonly uitleg: string;
}

/** The use of the capacity in a month. */
export interface Inzetregel {
  readonly periode: Periode;
  readonly gebruikt: number;
  readonly capaciteit: number;
  readonly eenheid: string;
  /** Of the capacity, in whole tenths of a percent as text: `87.5`; null when there is none. */
  readonly bezetting: string | null;
  readonly wachtlijst: number | null;
  readonly revisie: number;
}

interface Boeking {
  readonly revisie: number;
  readonly boekdatum: Datum;
  /** Whether it was taken back since. */
  readonly gestorneerd: boolean;
}

export interface Correctieregel extends Boeking {
  /** The revisie of the besteding. */
  readonly corrigeert: number;
  readonly verplichting: string | null;
  readonly reden: Correctiereden;
  readonly toelichting: string | null;
  readonly resultaat: string | null;
  readonly bedrag: Eurocent;
}

export interface Verrekenregel extends Boeking {
  readonly van: { readonly verplichting: string; readonly aanbieder: string };
  readonly naar: { readonly verplichting: string; readonly aanbieder: string };
  readonly bedrag: Eurocent;
  readonly reden: string;
}

export interface Overnameregel extends Boeking {
  readonly van: Kant;
  readonly naar: Kant;
  readonly aantal: number;
  readonly vanaf: Datum;
  readonly bedragPerJaar: Eurocent;
  readonly maanden: number;
  readonly exact: string;
  readonly bedrag: Eurocent;
}

/** A malus: what is left to be taken, and the instalments after the assessment. Amounts in eurocents. */
export interface Malusstand {
  /** 0 when all was taken, or there is no malus; what came back by a storno is left again. */
  readonly nogTeInnen: Eurocent;
  readonly termijnen: readonly (Boeking & { readonly bedrag: Eurocent })[];
}

export type Resultaatregel = Boeking &
  Malusstand &
  Pick<
    ResultaatVastgesteld,
    'resultaat' | 'van' | 'totEnMet' | 'score' | 'bron' | 'soort' | 'procent' | 'bedrag' | 'vergoeding' | 'stappen'
  >;

/** What the aanbieder spent with others, against what was agreed. Amounts in eurocents. */
export interface Doorbesteding {
  readonly procent: string;
  /** That part of what was spent under the contract so far, half up. */
  readonly afgesproken: Eurocent;
  readonly gemeld: Eurocent;
  readonly regels: readonly {
    readonly periode: Periode;
    readonly aan: string;
    readonly bedrag: Eurocent;
    readonly revisie: number;
  }[];
}

/** One contract on a day of both clocks, with all that happened under it. */
export interface Contractstand extends Contractregel {
  readonly financiering: Ondersteuningsopdracht['financiering'];
  readonly vormen: readonly Vormregel[];
  readonly inzet: readonly Inzetregel[];
  readonly resultaten: readonly Resultaatregel[];
  readonly correcties: readonly Correctieregel[];
  readonly verrekeningen: readonly Verrekenregel[];
  readonly grensverkeer: readonly Overnameregel[];
  readonly doorbesteding: Doorbesteding | null;
}
