export const INRICHTING_TABELLEN: readonly string[] = [
  `CREATE TABLE inrichting_boek (
    boek TEXT PRIMARY KEY,
    gemeente TEXT NOT NULL,
    jaar INTEGER NOT NULL,
    geopendOp TEXT NOT NULL,
    bekend INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  // Organisaties, wijken, kokers, budgetten and ondersteuningsopdrachten, as they are now; a koker has a row per version.
  `CREATE TABLE inrichting_onderdeel (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    vanaf TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id, vanaf)
  ) STRICT, WITHOUT ROWID`,
  // Verplichtingen and voorschotten. aangegaan and afgewikkeld are revisies; kleuren is the stand per kleur, as JSON.
  `CREATE TABLE inrichting_post (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    budget TEXT NOT NULL,
    aanbieder TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    aangegaan INTEGER NOT NULL,
    afgewikkeld INTEGER,
    kleuren TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX inrichting_post_afgewikkeld ON inrichting_post (boek, afgewikkeld) WHERE afgewikkeld IS NOT NULL',
  'CREATE INDEX inrichting_post_budget ON inrichting_post (boek, soort, budget, id)',
  'CREATE INDEX inrichting_post_aanbieder ON inrichting_post (boek, soort, aanbieder, id)',
  `CREATE TABLE inrichting_periode (
    boek TEXT NOT NULL,
    periode TEXT NOT NULL,
    afgesloten INTEGER NOT NULL,
    revisie INTEGER NOT NULL,
    moment TEXT NOT NULL,
    PRIMARY KEY (boek, periode)
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
