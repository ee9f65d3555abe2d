import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type EventStore } from '@ontschot/event-store';
import { openLeesmodel, type Leesmodel, type LeesmodelOpties, type Pagina } from '@ontschot/projecties';
import SqliteDatabase from 'better-sqlite3';

/** A folder with a real event store, and the leesmodellen that a test opens on it; all gone after `ruimOp`. */
export class Opstelling {
  private readonly map = mkdtempSync(join(tmpdir(), 'ontschot-projecties-'));
  private readonly open: Leesmodel[] = [];
  private readonly stores: EventStore[] = [];

  static async begin(): Promise<Opstelling> {
    const opstelling = new Opstelling();
    opstelling.store = await opstelling.andereStore('gebeurtenissen');
    return opstelling;
  }

  store!: EventStore;

  bestand(naam: string): string {
    return join(this.map, `${naam}.sqlite`);
  }

  async andereStore(naam: string): Promise<EventStore> {
    const store = await openSqliteStore({ file: this.bestand(naam), pollMs: 10 });
    this.stores.push(store);
    return store;
  }

  /** A started leesmodel on the file of that name. */
  async leesmodel(naam = 'lees', opties: Partial<LeesmodelOpties> = {}): Promise<Leesmodel> {
    const vast = { file: this.bestand(naam), store: this.store, vandaag: () => '2026-01-31' };
    const lees = openLeesmodel({ ...vast, ...opties });
    this.open.push(lees);
    await lees.start();
    return lees;
  }

  /** Every row of every table of a read database, but for the inside of the index, which is asked by its words. */
  rijen(naam: string): Record<string, unknown[]> {
    const db = new SqliteDatabase(this.bestand(naam), { readonly: true });
    const tabellen = db
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'journaal_zoek*'`)
      .pluck()
      .all();
    const inhoud = Object.fromEntries(tabellen.map((tabel) => [tabel, db.prepare(`SELECT * FROM "${tabel}"`).all()]));
    db.close();
    return inhoud;
  }

  async ruimOp(): Promise<void> {
    for (const lees of this.open) await lees.stop();
    for (const store of this.stores) await store.close();
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** Waits until `klopt`, and says so when it does not come. */
export async function tot(klopt: () => boolean, maxMs = 30_000): Promise<void> {
  for (const einde = performance.now() + maxMs; !klopt(); await new Promise((klaar) => setTimeout(klaar, 5)))
    if (performance.now() > einde) throw new Error(`na ${maxMs} ms nog niet: ${klopt.toString()}`);
}

/** All lines of a list, page by page. */
export function bladerAf<T>(vraag: (cursor: { cursor?: string }) => Pagina<T>): T[] {
  const regels: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const pagina = vraag(cursor === undefined ? {} : { cursor });
    regels.push(...pagina.regels);
    cursor = pagina.volgende;
  }
  return regels;
}
