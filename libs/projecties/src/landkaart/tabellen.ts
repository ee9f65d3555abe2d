/** Nothing here is overwritten: each row says from which boekdatum it counts (`dag`) and since when we knew (`bekend`). */
export const LANDKAART_TABELLEN: readonly string[] = [
  // What became of an afspraak, event by event; volg is the place among what one takeover brings of it.
  `CREATE TABLE landkaart_afspraak (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    volg INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    afspraak TEXT NOT NULL,
    type TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, revisie, afspraak, volg)
  ) STRICT, WITHOUT ROWID`,
  // Populations of wijken, by the wijk.
  `CREATE TABLE landkaart_wijk (
    boek TEXT NOT NULL,
    wijk TEXT NOT NULL,
    populatie TEXT NOT NULL,
    PRIMARY KEY (boek, wijk, populatie)
  ) STRICT, WITHOUT ROWID`,
  // Each text that a version of a rule had.
  `CREATE TABLE landkaart_regel (
    boek TEXT NOT NULL,
    verdeelregel TEXT NOT NULL,
    versie INTEGER NOT NULL,
    revisie INTEGER NOT NULL,
    regel TEXT NOT NULL,
    PRIMARY KEY (boek, verdeelregel, versie, revisie)
  ) STRICT, WITHOUT ROWID`,
  // Metingen and vaststellingen: `kort` is what the landkaart adds up, `gegevens` the whole event.
  `CREATE TABLE landkaart_meting (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    kort TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id)
  ) STRICT`,
  'CREATE INDEX landkaart_meting_revisie ON landkaart_meting (boek, revisie)',
  // A promise; groep is its receiver and koker: within it gains and claims are set off against each other. Uit is the
  // boek that it was taken over from, empty for one of this boek.
  `CREATE TABLE landkaart_toezegging (
    boek TEXT NOT NULL,
    nr INTEGER NOT NULL,
    toezegging TEXT NOT NULL,
    aandeel TEXT NOT NULL,
    groep TEXT NOT NULL,
    boekdatum TEXT NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    uit TEXT,
    PRIMARY KEY (boek, nr)
  ) STRICT, WITHOUT ROWID`,
  'CREATE UNIQUE INDEX landkaart_toezegging_id ON landkaart_toezegging (boek, toezegging)',
  'CREATE INDEX landkaart_toezegging_groep ON landkaart_toezegging (boek, groep, nr)',
  'CREATE INDEX landkaart_toezegging_aandeel ON landkaart_toezegging (boek, aandeel, nr)',
  // What an event changed on a promise, in eurocents; na is the promise as it then was.
  `CREATE TABLE landkaart_wijziging (
    boek TEXT NOT NULL,
    nr INTEGER NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    bedrag INTEGER NOT NULL,
    gevraagd INTEGER NOT NULL,
    toegezegd INTEGER NOT NULL,
    contant INTEGER NOT NULL,
    terugbetaald INTEGER NOT NULL,
    afgewezen INTEGER NOT NULL,
    doorgegeven INTEGER NOT NULL,
    overgedragen INTEGER NOT NULL,
    open INTEGER NOT NULL,
    na TEXT NOT NULL,
    PRIMARY KEY (boek, nr, revisie)
  ) STRICT, WITHOUT ROWID`,
  // Money put in beforehand (vaststelling is empty), and what was set off of it.
  `CREATE TABLE landkaart_vooraf (
    boek TEXT NOT NULL,
    voorfinanciering TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    vaststelling TEXT,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, voorfinanciering, revisie)
  ) STRICT, WITHOUT ROWID`,
];
