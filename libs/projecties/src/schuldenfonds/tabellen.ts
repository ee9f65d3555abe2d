/** Nothing here is overwritten: each row says from which boekdatum it counts (`dag`) and since when we knew (`bekend`). */
export const SCHULDENFONDS_TABELLEN: readonly string[] = [
  // A schuldregeling by the revisie of its application. The code of the household stands in the event alone.
  `CREATE TABLE schuldenfonds_regeling (
    boek TEXT NOT NULL,
    nr INTEGER NOT NULL,
    schuldregeling TEXT NOT NULL,
    team TEXT,
    fonds TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    PRIMARY KEY (boek, nr)
  ) STRICT, WITHOUT ROWID`,
  'CREATE UNIQUE INDEX schuldenfonds_regeling_id ON schuldenfonds_regeling (boek, schuldregeling)',
  // What became of it, event by event.
  `CREATE TABLE schuldenfonds_stap (
    boek TEXT NOT NULL,
    schuldregeling TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    type TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, schuldregeling, revisie)
  ) STRICT, WITHOUT ROWID`,
];
