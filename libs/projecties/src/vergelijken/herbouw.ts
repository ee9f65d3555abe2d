import { existsSync } from 'node:fs';
import type { EventStore } from '@ontschot/event-store';
import SqliteDatabase from 'better-sqlite3';
import { blijfVanVreemdeAf, gooiWeg, applicatieIn } from '../motor/bestand.js';
import { isBezet } from '../motor/sqlfouten.js';
import { PROJECTIES } from '../projecties.js';
import { bouwOp, type Opbouwvoortgang } from './opbouwen.js';

/** Another program has the read database open; it would go on in a file that is gone. */
export class LeesdatabaseInGebruik extends Error {
  override readonly name = 'LeesdatabaseInGebruik';
}

/**
 * Throws a read database away and builds it again out of all events; gives how many there were. Stopped halfway, the
 * service goes on where it was. Throws `LeesdatabaseInGebruik`, `LeesdatabaseFout` for a file of something else, and what
 * the store throws.
 */
export async function herbouwLeesdatabase(
  file: string,
  store: EventStore,
  signaal: AbortSignal,
  voortgang?: Opbouwvoortgang,
): Promise<number> {
  blijfVanVreemdeAf(file, applicatieIn(file));
  if (existsSync(file)) moetVrijZijn(file);
  gooiWeg(file);
  return bouwOp(file, store, PROJECTIES, await store.head(), signaal, voortgang);
}

/** In WAL mode whoever has it open, also who does nothing, keeps a lock that bars an exclusive one. */
function moetVrijZijn(file: string): void {
  let db: SqliteDatabase.Database | undefined;
  try {
    db = new SqliteDatabase(file, { timeout: 0 });
    db.pragma('locking_mode = EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (fout) {
    // What is damaged is thrown away as well.
    if (isBezet(fout)) throw new LeesdatabaseInGebruik(`een ander programma heeft ${file} open`, { cause: fout });
  } finally {
    db?.close();
  }
}
