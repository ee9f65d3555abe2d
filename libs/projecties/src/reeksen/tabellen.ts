/** Lines of a lijst are kept this many to a row. */
export const PER_BLAD = 256;

/** After so many bookings each sleutel that changed gets a tussenstand: what lies before it need not be read again. */
export const PER_TUSSENSTAND = 32_768;

/** Bladen of one lijst, and tussenstanden of one sleutel, have ids that count on from their number times this. */
export const PER_NUMMER = 2 ** 24;

/**
 * The tables of the lijsten of one projection. A lijst holds bookings of one soort in one boek in the order in which
 * we knew of them, so what we knew on a day is a first part of it.
 * - `lijst.aantal`: how many bookings it has.
 * - `sleutel`: what a number in it stands for; `sinds`: how many bookings there were before the first with it.
 * - `dag.aantal`: how many bookings we knew of at the end of a day.
 * - `blad`: 256 bookings (see `blad.ts`).
 * - `tussenstand`: what was booked on a sleutel in the first (32,768 × its number) bookings (see `verloop.ts`).
 */
export const lijsttabellen = (naam: string): string[] => [
  `CREATE TABLE ${naam}_lijst (
    nr INTEGER PRIMARY KEY,
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    aantal INTEGER NOT NULL,
    UNIQUE (boek, soort)
  ) STRICT`,
  `CREATE TABLE ${naam}_sleutel (
    nr INTEGER PRIMARY KEY,
    lijst INTEGER NOT NULL,
    sleutel TEXT NOT NULL,
    sinds INTEGER NOT NULL,
    UNIQUE (lijst, sleutel)
  ) STRICT`,
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
    som INTEGER NOT NULL,
    verloop BLOB NOT NULL
  ) STRICT`,
];
