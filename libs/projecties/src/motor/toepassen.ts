import type { Checkpoints, Merkteken } from './checkpoints.js';
import type { Leesdatabase } from './database.js';
import type { Deelnemer, Stilstand } from './deelnemer.js';
import { STREAM } from './inlezen.js';
import type { BoekGebeurtenis } from './projectie.js';
import { isOpslagfout, meldingVan } from './sqlfouten.js';

/** Events to be taken in by projections that are all at `van`; it brings them to `naar`. */
export interface Stap {
  readonly gebeurtenissen: readonly BoekGebeurtenis[];
  readonly van: number;
  readonly naar: number;
}

/**
 * Takes a step with all of `groep` in one transaction: their tables and their checkpoints move together or not at
 * all. Gives false when another process moved one of them meanwhile; then nothing was done. One that cannot take in
 * an event is rolled back by itself, and stands still from then on. Throws on a fault of the database.
 */
export function pasToe(
  database: Leesdatabase,
  checkpoints: Checkpoints,
  groep: readonly Deelnemer[],
  stap: Stap,
): boolean {
  const gestrand = new Map<Deelnemer, Stilstand>();
  try {
    database.sql('BEGIN IMMEDIATE').run();
    for (const deelnemer of groep) {
      database.sql('SAVEPOINT projectie').run();
      const { naam, versie } = deelnemer.projectie;
      if (!checkpoints.verplaats(naam, versie, stap.van, stap.naar, merktekenVan(stap))) {
        maakOngedaan(database, groep);
        return false;
      }
      const stilstand = verwerk(deelnemer, stap);
      if (stilstand !== undefined) {
        database.sql('ROLLBACK TO projectie').run();
        deelnemer.verwerker.vergeet();
        gestrand.set(deelnemer, stilstand);
      }
      database.sql('RELEASE projectie').run();
    }
    database.sql('COMMIT').run();
  } catch (fout) {
    maakOngedaan(database, groep);
    throw fout;
  }
  for (const deelnemer of groep) {
    deelnemer.stilstand = gestrand.get(deelnemer);
    if (deelnemer.stilstand === undefined) deelnemer.positie = stap.naar;
  }
  return true;
}

/** Gives why the projection stranded, or undefined when it did not. */
function verwerk({ verwerker }: Deelnemer, { gebeurtenissen, van }: Stap): Stilstand | undefined {
  let bezig: BoekGebeurtenis | undefined;
  try {
    for (bezig of gebeurtenissen) verwerker.verwerk(bezig);
    verwerker.schrijf();
    return undefined;
  } catch (fout) {
    if (isOpslagfout(fout)) throw fout;
    const melding = meldingVan(fout);
    if (bezig === undefined) return { positie: van, melding };
    const { positie, boek, revisie, type } = bezig;
    return { positie, boek, revisie, type, melding };
  }
}

function maakOngedaan({ db }: Leesdatabase, groep: readonly Deelnemer[]): void {
  for (const { verwerker } of groep) verwerker.vergeet();
  if (db.open && db.inTransaction) db.exec('ROLLBACK');
}

function merktekenVan({ gebeurtenissen }: Stap): Merkteken | undefined {
  const laatste = gebeurtenissen.at(-1);
  return laatste && { stream: STREAM + laatste.boek, revisie: laatste.revisie, gebeurtenis: laatste.id };
}
