/** What was recorded without moving money. Nothing is overwritten: each row says since when we knew (`bekend`). */
export const REGISTER_TABELLEN: readonly string[] = [
  `CREATE TABLE registers_eenheidsprijs (
    boek TEXT NOT NULL,
    eenheidsprijs TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    naam TEXT NOT NULL,
    bedrag INTEGER NOT NULL,
    eenheid TEXT NOT NULL,
    bron TEXT NOT NULL,
    jaar INTEGER NOT NULL,
    PRIMARY KEY (boek, eenheidsprijs)
  ) STRICT, WITHOUT ROWID`,
  // Delen: the lines added up (see kostendelen.ts); no code of a household is in them, only numbers within the melding.
  `CREATE TABLE registers_kostenmelding (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    melding TEXT NOT NULL,
    koker TEXT NOT NULL,
    bron TEXT NOT NULL,
    vervangt TEXT,
    delen TEXT NOT NULL,
    PRIMARY KEY (boek, revisie)
  ) STRICT`,
  'CREATE UNIQUE INDEX registers_kostenmelding_naam ON registers_kostenmelding (boek, melding)',
  'CREATE INDEX registers_kostenmelding_vervangt ON registers_kostenmelding (boek, vervangt)',
  // What became of a claim on a household, event by event.
  `CREATE TABLE registers_vordering (
    boek TEXT NOT NULL,
    vordering TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    type TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, vordering, revisie)
  ) STRICT, WITHOUT ROWID`,
];
