import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@ontschot/event-store';
import SqliteDatabase from 'better-sqlite3';

/** Puts the events of another store than SQLite into a table as SQLite has it, so that plain SQL can be asked of them too. */
export async function legInKluis(store: EventStore, map: string, stream: string): Promise<void> {
  const file = join(map, 'gebeurtenissen.sqlite');
  if (existsSync(file)) return;
  const db = new SqliteDatabase(file);
  db.exec(
    'CREATE TABLE event (stream TEXT, revision INTEGER, data TEXT, metadata TEXT, PRIMARY KEY (stream, revision))',
  );
  const leg = db.prepare('INSERT INTO event VALUES (?, ?, ?, ?)');
  for await (const pagina of store.readStream(stream, 0))
    for (const { revision, data, metadata } of pagina)
      leg.run(stream, revision, JSON.stringify(data), JSON.stringify(metadata));
  db.close();
}

/** The raw event table, read with plain SQL: no code of ours between the bytes and the sums. */
export class Kluis {
  private readonly db: SqliteDatabase.Database;

  constructor(gegevens: string) {
    this.db = new SqliteDatabase(join(gegevens, 'gebeurtenissen.sqlite'), { readonly: true });
  }

  /** Every recorded opdracht id with the revisies it gave, of one boek. */
  opdrachten(boek: string): Map<string, number[]> {
    const rijen = this.db
      .prepare(
        "SELECT json_extract(metadata, '$.opdracht.id') AS id, revision FROM event WHERE stream = ? ORDER BY revision",
      )
      .all(`boek-${boek}`) as { id: string; revision: number }[];
    const gevonden = new Map<string, number[]>();
    for (const { id, revision } of rijen) gevonden.set(id, [...(gevonden.get(id) ?? []), revision]);
    return gevonden;
  }

  /** Number of events and highest revision: without gaps these differ by one. */
  omvang(boek: string): { aantal: number; hoogste: number } {
    return this.db
      .prepare('SELECT count(*) AS aantal, max(revision) AS hoogste FROM event WHERE stream = ?')
      .get(`boek-${boek}`) as { aantal: number; hoogste: number };
  }

  /** How many events of this type there are. */
  aantalVan(boek: string, type: string): number {
    const sql = 'SELECT count(*) AS aantal FROM event WHERE stream = ? AND type = ?';
    return (this.db.prepare(sql).get(`boek-${boek}`, type) as { aantal: number }).aantal;
  }

  /** The saldo of every rekening per kleur in eurocents, recomputed from the mutaties. */
  saldi(boek: string, tot = '9999-12-31'): Map<string, number> {
    const rijen = this.db
      .prepare(
        `WITH mutatie AS (
           SELECT json_extract(m.value, '$.van') AS van, json_extract(m.value, '$.naar') AS naar,
                  json_extract(m.value, '$.kleur') AS kleur, json_extract(m.value, '$.bedrag') AS bedrag
             FROM event, json_each(event.data, '$.mutaties') AS m
            WHERE stream = ? AND json_extract(event.data, '$.boekdatum') <= ?)
         SELECT rekening || '|' || kleur AS sleutel, sum(bedrag) AS bedrag
           FROM (SELECT van AS rekening, kleur, -bedrag AS bedrag FROM mutatie UNION ALL SELECT naar, kleur, bedrag FROM mutatie)
          GROUP BY rekening, kleur`,
      )
      .all(`boek-${boek}`, tot) as { sleutel: string; bedrag: number }[];
    return new Map(rijen.map(({ sleutel, bedrag }) => [sleutel, bedrag]));
  }

  /** The integrity check of SQLite itself: `ok`, or what is wrong. */
  heel(): string {
    return this.db.pragma('integrity_check', { simple: true }) as string;
  }

  sluit(): void {
    this.db.close();
  }
}
