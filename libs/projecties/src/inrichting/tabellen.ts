export const INRICHTING_TABELLEN: readonly string[] = [
  `CREATE TABLE inrichting_boek (
    boek TEXT PRIMARY KEY,
    gemeente TEXT NOT NULL,
    jaar INTEGER NOT NULL,
    geopendOp TEXT NOT NULL,
    bekend INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  // Organisaties, wijken, kokers, budgetten and ondersteuningsopdrachten, as we knew them at the end of each day on
  // which they were set up or changed; a koker has such a row for every day from which it holds.
  `CREATE TABLE inrichting_onderdeel (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    vanaf TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id, vanaf, bekend)
  ) STRICT, WITHOUT ROWID`,
  // Verplichtingen and voorschotten. aangegaan is the revisie of the event that made it, dag its boekdatum.
  `CREATE TABLE inrichting_post (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    budget TEXT NOT NULL,
    aanbieder TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    aangegaan INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    PRIMARY KEY (boek, soort, id)
  ) STRICT, WITHOUT ROWID`,
  // Each has all that a list looks at, so that it reads the rows of its own page only.
  'CREATE INDEX inrichting_post_dag ON inrichting_post (boek, soort, id, dag, bekend)',
  'CREATE INDEX inrichting_post_budget ON inrichting_post (boek, soort, budget, id, dag, bekend, aanbieder)',
  'CREATE INDEX inrichting_post_aanbieder ON inrichting_post (boek, soort, aanbieder, id, dag, bekend)',
  // What was booked on a post (by its aangegaan): see `postverloop.ts`.
  `CREATE TABLE inrichting_postverloop (
    boek TEXT NOT NULL,
    post INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    vorige INTEGER,
    boekingen TEXT NOT NULL,
    PRIMARY KEY (boek, post, bekend)
  ) STRICT, WITHOUT ROWID`,
  // That a post was settled (1) or open again (0), and since when that was taken back: see `afwikkelingen.ts`.
  `CREATE TABLE inrichting_afwikkeling (
    boek TEXT NOT NULL,
    post INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    revisie INTEGER NOT NULL,
    afgewikkeld INTEGER NOT NULL,
    terugBekend INTEGER,
    terugDag INTEGER,
    PRIMARY KEY (boek, post, bekend, dag)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX inrichting_afwikkeling_revisie ON inrichting_afwikkeling (boek, revisie)',
  // Months as we knew them at the end of each day on which they were closed or opened again.
  `CREATE TABLE inrichting_periode (
    boek TEXT NOT NULL,
    periode TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    afgesloten INTEGER NOT NULL,
    revisie INTEGER NOT NULL,
    moment TEXT NOT NULL,
    PRIMARY KEY (boek, periode, bekend)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE inrichting_weigering (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    rol TEXT NOT NULL,
    soort TEXT NOT NULL,
    code TEXT NOT NULL,
    uitleg TEXT NOT NULL,
    PRIMARY KEY (boek, revisie)
  ) STRICT, WITHOUT ROWID`,
];
