/** Bookings are kept this many to a row. */
export const PER_BLAD = 256;

/** After so many bookings each sleutel that changed gets a tussenstand: what lies behind it need not be read again. */
export const PER_TUSSENSTAND = 32_768;

/** Bladen of one reeks, and tussenstanden of one sleutel, have ids that count on from their number times this. */
export const PER_NUMMER = 2 ** 24;

/**
 * The tables of the reeksen of one projection. A reeks is all bookings of one soort in one boek, in the order in which
 * we knew them: on which sleutel, on which boekdatum, how much. So what we knew on a day is a first part of it.
 * - `aantal`: how many bookings it has; `tussenstanden`: whether it has any.
 * - `sleutel.sinds`: how many bookings there were before the first on this sleutel.
 * - `dag.aantal`: how many bookings we knew at the end of a day.
 * - `blad`: 256 bookings each (see `boekingen.ts`).
 * - `tussenstand`: per sleutel what was booked in the first 32,768 bookings times its number (see `verloop.ts`).
 */
export const reekstabellen = (naam: string): string[] => [
  `CREATE TABLE ${naam}_reeks (
    nr INTEGER PRIMARY KEY,
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    tussenstanden INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    UNIQUE (boek, soort)
  ) STRICT`,
  `CREATE TABLE ${naam}_sleutel (
    nr INTEGER PRIMARY KEY,
    reeks INTEGER NOT NULL,
    sleutel TEXT NOT NULL,
    sinds INTEGER NOT NULL,
    UNIQUE (reeks, sleutel)
  ) STRICT`,
  `CREATE TABLE ${naam}_dag (
    reeks INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    PRIMARY KEY (reeks, bekend)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE ${naam}_blad (
    id INTEGER PRIMARY KEY,
    boekingen BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE ${naam}_tussenstand (
    id INTEGER PRIMARY KEY,
    som INTEGER NOT NULL,
    verloop BLOB NOT NULL
  ) STRICT`,
];
