import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import { Laag } from './laag.js';

export const DECLARATIEFORMATEN = ['csv', 'iwmo-323', 'ijw-323'] as const;
export type Declaratieformaat = (typeof DECLARATIEFORMATEN)[number];

/** Which verplichting pays a product. Without `code` all of its categorie, without `categorie` all that is left. */
export interface Productpost {
  readonly categorie?: string;
  readonly code?: string;
  readonly verplichting: string;
}

/** In which column of a CSV stands what; a field that is not there has no column. */
export type Kolommen = Readonly<Record<string, string>>;

/** How an aanbieder hands in its declaraties, and which verplichting pays what. */
export interface Declaratieindeling {
  readonly indeling: string;
  readonly aanbieder: string;
  /** The code under which the files name the aanbieder (AGB). */
  readonly aanbiedercode: string;
  readonly formaat: Declaratieformaat;
  readonly producten: readonly Productpost[];
  /** Only of a CSV. */
  readonly csv?: {
    readonly kolommen: Kolommen;
    readonly scheidingsteken?: string;
    readonly bedragen: 'euro' | 'eurocent';
    readonly datums: 'jjjj-mm-dd' | 'dd-mm-jjjj';
  };
}

/** A declaratie as the state remembers it. */
export interface Declaratie {
  readonly declaratie: string;
  readonly aanbieder: string;
  /** The number that the aanbieder gave it. */
  readonly nummer: string;
  readonly boekdatum: Datum;
  readonly hoortBij?: Periode;
  /** How many lines it has, and how many of them are booked. */
  readonly regels: number;
  readonly geboekt: number;
  /** Of its lines, without who they are about; by which a repeat is known. */
  readonly regelhash: string;
  /** Where its room is set aside, as long as it is being booked. */
  readonly verplichtingen: readonly string[];
  readonly revisie: number;
  /** Of its last line, or of itself. */
  readonly laatste: number;
  /** Somebody ended it before all its lines were booked. */
  readonly afgebroken?: true;
}

/** What of a verplichting is set aside for the lines of a declaratie that are still to be booked; eurocents. */
export interface Declaratieruimte {
  readonly declaratie: string;
  readonly delen: readonly { readonly kleur: Kleur; readonly bedrag: Eurocent }[];
}

/** What the state holds of what aanbieders declare. */
export interface Declaratielagen {
  declaratieindelingen: Laag<string, Declaratieindeling>;
  declaraties: Laag<string, Declaratie>;
  /** By verplichting. */
  declaratieruimten: Laag<string, Declaratieruimte>;
  /** By aanbieder: the declaratie that came last. */
  laatsteDeclaraties: Laag<string, string>;
  /** By boek and revisie there: lines of the year before that were taken back here, and on which revisie. */
  eerderGecrediteerd: Laag<string, number>;
}

export const legeDeclaratielagen = (): Declaratielagen => ({
  declaratieindelingen: new Laag(),
  declaraties: new Laag(),
  declaratieruimten: new Laag(),
  laatsteDeclaraties: new Laag(),
  eerderGecrediteerd: new Laag(),
});
