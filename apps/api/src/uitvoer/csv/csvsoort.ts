import type { Kolom } from './kolom.js';

export type Rijen = readonly Readonly<Record<string, unknown>>[];
type Antwoord = Readonly<Record<string, unknown>>;

/** A question as a table: which of its rows, and which columns of them. */
export interface Csvsoort {
  /** In the address it has `csv-` before it. */
  readonly naam: string;
  readonly uitleg: string;
  /** The name of the question. */
  readonly vraag: string;
  readonly rijen: (antwoord: Antwoord) => Rijen;
  readonly kolommen: readonly Kolom[];
  /** What of a row is not in the table: it is in another one, or it is about somebody. */
  readonly zonder?: readonly string[];
  /** Its rows stand on every page alike: only those of the first one count. */
  readonly eenmaal?: boolean;
  /** Nothing in it can be what few households cost: an auditor need not say what for, as the question then asks that neither. */
  readonly nietOverMensen?: boolean;
  /** Fields of the question that are filled in when nobody says. */
  readonly anders?: Readonly<Record<string, string>>;
}

/** The rows under that name; none where the question leaves them out of the answer to this caller. */
export const uit =
  (naam: string) =>
  (antwoord: Antwoord): Rijen =>
    (antwoord[naam] as Rijen | undefined) ?? [];

/** A row for each `deel` of each row under that name; what it is of stands beside it. */
export const per =
  (naam: string, deel: string, bij: string) =>
  (antwoord: Antwoord): Rijen =>
    uit(naam)(antwoord).flatMap((een) => (een[deel] as Rijen).map((rij) => ({ ...rij, [bij]: een[bij] })));
