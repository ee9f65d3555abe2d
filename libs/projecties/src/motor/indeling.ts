/** Version of the tables of the engine itself; each projection has a version of its own. */
export const INDELING = 1;

/** Where a projection is, with the last event of a boek before that place: by it we know the store again. */
export const CHECKPOINTS = `CREATE TABLE IF NOT EXISTS checkpoint (
  naam TEXT PRIMARY KEY,
  versie INTEGER NOT NULL,
  positie INTEGER NOT NULL,
  stream TEXT,
  revisie INTEGER,
  gebeurtenis TEXT
) STRICT, WITHOUT ROWID`;
