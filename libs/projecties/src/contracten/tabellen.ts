/** Nothing here is overwritten but sums of a day: each row says from which boekdatum it counts (`dag`) and since when we knew. */
export const CONTRACTEN_TABELLEN: readonly string[] = [
  // Each version of a contract, by the revisie that set it up.
  `CREATE TABLE contracten_contract (
    boek TEXT NOT NULL,
    contract TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    aanbieder TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, contract, revisie)
  ) STRICT, WITHOUT ROWID`,
  // A verplichting under a contract, and a voorschot out of such a verplichting.
  `CREATE TABLE contracten_post (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    contract TEXT NOT NULL,
    verplichting TEXT NOT NULL,
    vanaf TEXT NOT NULL,
    vrijval TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id)
  ) STRICT, WITHOUT ROWID`,
  // What its verplichtingen did, added up per day of both clocks; the verplichting is empty for a bonus.
  `CREATE TABLE contracten_geld (
    boek TEXT NOT NULL,
    contract TEXT NOT NULL,
    verplichting TEXT NOT NULL,
    maat TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    bedrag INTEGER NOT NULL,
    PRIMARY KEY (boek, contract, verplichting, maat, bekend, dag)
  ) STRICT, WITHOUT ROWID`,
  // What happened under it that is told one by one, without households.
  `CREATE TABLE contracten_stap (
    boek TEXT NOT NULL,
    contract TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    type TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, contract, revisie)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX contracten_stap_revisie ON contracten_stap (boek, revisie)',
];
