import type { EventStore } from '@ontschot/event-store';
import type { Checkpoint, Checkpoints } from './checkpoints.js';
import type { Leesdatabase } from './database.js';
import type { Deelnemer } from './deelnemer.js';
import { STREAM } from './inlezen.js';
import type { Log } from './log.js';

/**
 * Makes the database fit what the program has: a projection that is new or has another version begins at the first
 * event, tables of one that is gone are dropped, and each is opened where it was.
 */
export function legKlaar(
  database: Leesdatabase,
  checkpoints: Checkpoints,
  deelnemers: readonly Deelnemer[],
  log: Log,
): void {
  database.db
    .transaction(() => {
      const gevonden = checkpoints.alle();
      for (const { projectie } of deelnemers) {
        const { naam, versie, tabellen } = projectie;
        const checkpoint = gevonden.get(naam);
        gevonden.delete(naam);
        if (checkpoint?.versie === versie) continue;
        if (checkpoint !== undefined)
          log('info', `projectie ${naam} wordt opnieuw opgebouwd`, { van: checkpoint.versie, naar: versie });
        ruimTabellenOp(database, naam);
        for (const tabel of tabellen) database.db.exec(tabel);
        checkpoints.begin(naam, versie);
      }
      for (const naam of gevonden.keys()) {
        ruimTabellenOp(database, naam);
        checkpoints.vergeet(naam);
      }
    })
    .immediate();
  const nu = checkpoints.alle();
  for (const deelnemer of deelnemers) deelnemer.open(database.db, nu.get(deelnemer.naam)?.positie ?? 0);
}

/** Virtual tables go first: they take the tables behind them along. */
function ruimTabellenOp({ db }: Leesdatabase, naam: string): void {
  const tabellen = db
    .prepare<[string], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ? ORDER BY rootpage > 0`,
    )
    .pluck();
  for (const tabel of tabellen.all(`${naam}_*`)) db.exec(`DROP TABLE IF EXISTS "${tabel}"`);
}

/**
 * Whether this store still holds what the projections took in, and in the same places: another store, an older copy, or
 * the same events moved to another store, does not.
 */
export async function isVanDezeStore(store: EventStore, checkpoints: Iterable<Checkpoint>): Promise<boolean> {
  const kop = await store.head();
  const gezien = new Set<string>();
  for (const { positie, merkteken } of checkpoints) {
    if (positie > kop) return false;
    const wat = `${positie} ${merkteken?.gebeurtenis}`;
    if (merkteken === undefined || gezien.has(wat)) continue;
    gezien.add(wat);
    if (!(await staatNogOp(positie, store, merkteken))) return false;
  }
  return true;
}

async function staatNogOp(
  positie: number,
  store: EventStore,
  { stream, revisie, gebeurtenis }: NonNullable<Checkpoint['merkteken']>,
): Promise<boolean> {
  for await (const [een] of store.readStream(stream, revisie)) {
    if (een?.id !== gebeurtenis || een.position > positie) return false;
    return een.position === positie || !(await heeftBoekTussen(een.position, positie, store));
  }
  return false;
}

/** Past the last event of a boek that was taken in there may be others, which are of no boek. */
async function heeftBoekTussen(na: number, totEnMet: number, store: EventStore): Promise<boolean> {
  for await (const pagina of store.readAll(na))
    for (const { stream, position } of pagina) {
      if (position > totEnMet) return false;
      if (stream.startsWith(STREAM)) return true;
    }
  return false;
}
