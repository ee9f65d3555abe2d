import SqliteDatabase from 'better-sqlite3';

/** What we measure against: the same table and the same bytes, with nothing of ours in between. */
export interface KaleRij {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** Reads every row, or those of one type, and parses its JSON. Gives how many. */
export function leesEnOntleed(bestand: string, type?: string): number {
  const db = new SqliteDatabase(bestand, { readonly: true });
  let aantal = 0;
  const vraag = db.prepare('SELECT * FROM event WHERE ? IS NULL OR type = ? ORDER BY position');
  for (const rij of vraag.iterate(type ?? null, type ?? null) as IterableIterator<KaleRij>) {
    JSON.parse(rij.data);
    JSON.parse(rij.metadata);
    aantal += 1;
  }
  db.close();
  return aantal;
}

export function rijen(bestand: string): KaleRij[] {
  const db = new SqliteDatabase(bestand, { readonly: true });
  const alle = db.prepare('SELECT * FROM event ORDER BY position').all() as KaleRij[];
  db.close();
  return alle;
}

/** Appends the rows in batches, each its own durable commit, to a new file with the table of the adapter. */
export function kaleAppend(bestand: string, alle: readonly KaleRij[], perKeer: number): void {
  const db = new SqliteDatabase(bestand);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(
    'CREATE TABLE IF NOT EXISTS event (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, UNIQUE (stream, revision))',
  );
  const voegToe = db.prepare(
    'INSERT INTO event (stream, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const partij = db.transaction((deel: readonly KaleRij[]) => {
    for (const rij of deel) voegToe.run(rij.stream, rij.revision, rij.id, rij.type, rij.data, rij.metadata);
  });
  for (let i = 0; i < alle.length; i += perKeer) partij.immediate(alle.slice(i, i + perKeer));
  db.close();
}
