import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** A text of which nobody said whether its event was booked: the service stopped in between. */
export interface Wees {
  readonly id: string;
  readonly boek: string;
  readonly opdracht: string;
}

interface Uitgegeven {
  /** Calls that kept the text and did not say yet how their opdracht ended. */
  readonly wachten: number;
  /** 1 once an event names the text. */
  readonly vast: 0 | 1;
}

const bereid = (db: Database) => ({
  van: db.prepare<[string, string], string>('SELECT id FROM uitgifte WHERE boek = ? AND opdracht = ?').pluck(),
  nieuw: db.prepare<[string, string, string]>('INSERT INTO uitgifte (id, boek, opdracht) VALUES (?, ?, ?)'),
  staat: db.prepare<[string], Uitgegeven>('SELECT wachten, vast FROM uitgifte WHERE id = ?'),
  zet: db.prepare<[number, 0 | 1, string]>('UPDATE uitgifte SET wachten = ?, vast = ? WHERE id = ?'),
  wezen: db.prepare<[], Wees>('SELECT id, boek, opdracht FROM uitgifte WHERE wachten > 0 ORDER BY boek, opdracht'),
});

/** Which id belongs to which opdracht, and who still waits. Holds no text, no key and no household. */
export class Uitgifte {
  private readonly sql: ReturnType<typeof bereid>;

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  /** The id of the text of this opdracht: 128 random bits, the same at every repeat. */
  id(boek: string, opdracht: string): string {
    const stond = this.sql.van.get(boek, opdracht);
    if (stond !== undefined) return stond;
    const id = randomBytes(16).toString('hex');
    this.sql.nieuw.run(id, boek, opdracht);
    return id;
  }

  staat(id: string): Uitgegeven | undefined {
    return this.sql.staat.get(id);
  }

  /** One more call waits to hear how its opdracht ends. */
  wacht(id: string, { wachten, vast }: Uitgegeven): void {
    if (vast === 0) this.sql.zet.run(wachten + 1, 0, id);
  }

  maakVast(id: string): void {
    this.sql.zet.run(0, 1, id);
  }

  /** One call less waits; true when it was the last and no event names the text. */
  laatLos(id: string): boolean {
    const staat = this.staat(id);
    // Where an event names it, nobody waits.
    if (staat === undefined || staat.wachten === 0) return false;
    this.sql.zet.run(staat.wachten - 1, 0, id);
    return staat.wachten === 1;
  }

  /** Nobody waits any more. */
  laatAllenLos(id: string): void {
    this.sql.zet.run(0, 0, id);
  }

  wezen(): readonly Wees[] {
    return this.sql.wezen.all();
  }
}
