import { TEKENS } from './termen.js';

/** Lines of one boek have ids that count on from its number times this: its lines lie together, in order. */
export const REGELS_PER_BOEK = 2 ** 32;

/** Lines are kept this many to a row: writing them one by one would cost more than all other projections together. */
export const REGELS_PER_BLAD = 64;

export const JOURNAAL_TABELLEN: readonly string[] = [
  `CREATE TABLE journaal_boek (
    nr INTEGER PRIMARY KEY,
    boek TEXT NOT NULL UNIQUE,
    laatste INTEGER NOT NULL
  ) STRICT`,
  // Per day on which we knew, the last line that we knew of then.
  `CREATE TABLE journaal_dag (
    boek INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    laatste INTEGER NOT NULL,
    PRIMARY KEY (boek, bekend)
  ) STRICT, WITHOUT ROWID`,
  // Lines nr × 64 up to nr × 64 + 63, as JSON.
  `CREATE TABLE journaal_blad (
    nr INTEGER PRIMARY KEY,
    regels TEXT NOT NULL
  ) STRICT`,
  // The words of which there are not many, to find the termen in which a searched word occurs.
  `CREATE TABLE journaal_term (
    boek INTEGER NOT NULL,
    term TEXT NOT NULL,
    woord TEXT NOT NULL,
    PRIMARY KEY (boek, woord, term)
  ) STRICT, WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE journaal_zoek USING fts5 (
    termen, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '${TEKENS}'"
  )`,
];
