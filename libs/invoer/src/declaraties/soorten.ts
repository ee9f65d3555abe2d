import type { Datum, Eurocent } from '@ontschot/kern';

/** From which day up to and including which day. */
export interface Tijdvak {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

export type Declaratiesoort = 'iwmo-323' | 'ijw-323' | 'csv';

/** What stands above the lines of a declaratie. */
export interface Declaratiekop {
  readonly soort: Declaratiesoort;
  /** The number that the aanbieder gave it. */
  readonly declaratie: string;
  /** AGB: 8 digits. */
  readonly aanbiedercode: string;
  /** CBS: 4 digits. Always there in a message, in a CSV file only when it was told. */
  readonly gemeentecode?: string;
  readonly periode: Tijdvak;
  readonly dagtekening: Datum;
  /** In eurocents: debits minus credits, so it can be below zero. */
  readonly totaal: Eurocent;
}

/** One line (prestatie): what one person was given in one period. */
export interface Declaratieregel {
  /** The line of the file, from 1; several can stand on one line of XML. */
  readonly regel: number;
  /** XML: which element it is, as `Clienten/Client[3]/Prestaties/Prestatie[1]`. */
  readonly pad?: string;
  /** Unique for the aanbieder. */
  readonly referentie: string;
  /** A number of nine digits that passes the elfproef. It belongs in no event, log or answer. */
  readonly bsn: string;
  readonly toewijzing?: string;
  readonly product: { readonly categorie: string; readonly code: string };
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** A whole number of `eenheid`; of eenheid `83` (euros) it is a number of eurocents. */
  readonly volume: number;
  /** As the code list of the standard says: 01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 and 84 stuks, 83 euro. */
  readonly eenheid: string;
  /** In eurocents per eenheid; 1 for eenheid `83`, which has none of its own. */
  readonly tarief: Eurocent;
  /** In eurocents; a credit is below zero. */
  readonly bedrag: Eurocent;
  /** Of a credit: the referentie of the line that it takes back. A debit has none. */
  readonly vorigeReferentie?: string;
}

/** What all lines came to. */
export interface Declaratieslot {
  readonly regels: number;
  /** In eurocents, both zero or more; `totaal` is debits minus credits and is that of the kop. */
  readonly debet: Eurocent;
  readonly credit: Eurocent;
  readonly totaal: Eurocent;
}

/** What reading gives, in this order: the kop, every line, and the slot. */
export type Declaratiestuk =
  | { readonly soort: 'kop'; readonly kop: Declaratiekop }
  | { readonly soort: 'regel'; readonly regel: Declaratieregel }
  | { readonly soort: 'slot'; readonly slot: Declaratieslot };
