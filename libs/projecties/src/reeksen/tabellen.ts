/** Lines of a lijst are kept this many to a row. */
export const PER_BLAD = 256;

/** After so many bookings a reeks gets a tussenstand: what lies before it need not be read again. */
export const PER_TUSSENSTAND = 32_768;

/** Tussenstanden of one month have ids that count on from its number times this; the year comes after the months. */
export const PER_MAAND = 2 ** 19;
export const HET_JAAR = 12;

/** Bladen and tussenstanden of one lijst have ids that count on from its number times this. */
export const PER_LIJST = 2 ** 24;

/**
 * The tables of the lijsten of one projection. A lijst holds bookings of one soort in one boek in the order in which
 * we knew of them, so what we knew on a day is a first part of it.
 * - `lijst.aantal`: how many bookings it has; `sleutels`: how many sleutels.
 * - `sleutel`: what a number in it stands for; `sinds`: how many bookings there were before the first with it.
 * - `dag.aantal`: how many bookings we knew of at the end of a day.
 * - `blad`: 256 bookings (see `blad.ts`).
 * - `tussenstand`: what was booked in the first (32,768 × its number) bookings, as one blad per month of the boekdatum
 *   with every sleutel and day, and one for the year with every sleutel and month. A month in which nothing changed
 *   keeps its earlier one.
 */
export const lijsttabellen = (naam: string): string[] => [
  `CREATE TABLE ${naam}_lijst (
    nr INTEGER PRIMARY KEY,
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    aantal INTEGER NOT NULL,
    sleutels INTEGER NOT NULL,
    UNIQUE (boek, soort)
  ) STRICT`,
  `CREATE TABLE ${naam}_sleutel (
    lijst INTEGER NOT NULL,
    sleutel TEXT NOT NULL,
    nr INTEGER NOT NULL,
    sinds INTEGER NOT NULL,
    PRIMARY KEY (lijst, sleutel)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE ${naam}_dag (
    lijst INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    PRIMARY KEY (lijst, bekend)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE ${naam}_blad (
    id INTEGER PRIMARY KEY,
    regels BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE ${naam}_tussenstand (
    id INTEGER PRIMARY KEY,
    regels BLOB NOT NULL
  ) STRICT`,
];
