import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@ontschot/event-store';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { boom } from '../boom/boom.projectie.js';
import type { Checkpoint } from '../motor/checkpoints.js';
import { koppen } from '../motor/koppen.js';
import type { Projectie } from '../motor/projectie.js';
import { isVanDezeStore } from '../motor/voorbereiden.js';
import { PROJECTIES } from '../projecties.js';
import { groeiZoals } from './boom.js';
import { checkpointsIn, NietTeVergelijken, openOmTeZien, tabellenVan } from './leesbestand.js';
import { bouwOp, type Opbouwvoortgang } from './opbouwen.js';
import { vergelijkTabel, type Rijverschil } from './rijen.js';

/** What came of comparing one table. */
export interface Vergeleken {
  readonly projectie: string;
  readonly tabel: string;
  readonly rijen: number;
  readonly verschil?: Rijverschil;
}

export interface Vergelijking {
  /** Position of the store up to which was compared; the lowest, when projections were at different places. */
  readonly positie: number;
  readonly tabellen: readonly Vergeleken[];
  /** What is wrong besides rows: a projection of another version, a table that is missing or that nobody made. */
  readonly bezwaren: readonly string[];
  readonly gelijk: boolean;
}

export interface Vergelijkopties {
  /** The read database of a service. */
  readonly file: string;
  readonly store: EventStore;
  /** An existing folder, in which a folder is made that only we can read, and taken away again. */
  readonly map: string;
  readonly signaal?: AbortSignal;
  readonly voortgang?: Opbouwvoortgang;
  readonly projecties?: readonly Projectie[];
}

/**
 * Builds the read side anew out of the events, and lays every row of every table beside that of a read database, up to
 * where that is. The service may go on meanwhile. Throws `NietTeVergelijken`, and what the store throws.
 */
export async function vergelijkLeesdatabase(opties: Vergelijkopties): Promise<Vergelijking> {
  const { file, store, signaal = new AbortController().signal, projecties = PROJECTIES } = opties;
  const is = openOmTeZien(file);
  const map = mkdtempSync(join(opties.map, 'vergelijk-'));
  try {
    const checkpoints = checkpointsIn(is);
    if (!(await isVanDezeStore(store, checkpoints)))
      throw new NietTeVergelijken(`${file} hoort niet bij deze opslag: de dienst bouwt haar opnieuw op als hij start.`);
    const [bezwaren, groepen] = verdeel(checkpoints, [koppen, ...projecties]);
    const tabellen: Vergeleken[] = [];
    for (const [positie, groep] of groepen) {
      const nieuw = join(map, `${positie}.sqlite`);
      await bouwOp(
        nieuw,
        store,
        groep.filter((een) => een !== koppen),
        positie,
        signaal,
        opties.voortgang,
      );
      const moetZijn = new SqliteDatabase(nieuw);
      try {
        if (groep.includes(boom)) await groeiZoals(is, moetZijn, store, signaal);
        for (const projectie of groep)
          tabellen.push(...(await vergelijkProjectie(is, moetZijn, projectie, bezwaren, signaal)));
      } finally {
        moetZijn.close();
      }
    }
    const gelijk = bezwaren.length === 0 && tabellen.every(({ verschil }) => verschil === undefined);
    return { positie: Math.min(...groepen.keys()), tabellen, bezwaren, gelijk };
  } finally {
    is.close();
    rmSync(map, { recursive: true, force: true });
  }
}

/** Projections by where they are: usually all at one place. */
function verdeel(
  checkpoints: readonly Checkpoint[],
  projecties: readonly Projectie[],
): [bezwaren: string[], groepen: Map<number, Projectie[]>] {
  const bezwaren: string[] = [];
  const groepen = new Map<number, Projectie[]>();
  for (const projectie of projecties) {
    const { naam, versie } = projectie;
    const gevonden = checkpoints.find((een) => een.naam === naam);
    if (gevonden === undefined) bezwaren.push(`projectie ${naam} staat er niet in`);
    else if (gevonden.versie !== versie)
      bezwaren.push(`projectie ${naam} staat er in versie ${gevonden.versie}; dit programma heeft versie ${versie}`);
    else groepen.set(gevonden.positie, [...(groepen.get(gevonden.positie) ?? []), projectie]);
  }
  for (const { naam } of checkpoints)
    if (!projecties.some((een) => een.naam === naam)) bezwaren.push(`projectie ${naam} kent dit programma niet`);
  if (groepen.size === 0) throw new NietTeVergelijken(`Er is niets te vergelijken: ${bezwaren.join('; ')}.`);
  return [bezwaren, groepen];
}

async function vergelijkProjectie(
  is: Database,
  moetZijn: Database,
  { naam }: Projectie,
  bezwaren: string[],
  signaal: AbortSignal,
): Promise<Vergeleken[]> {
  const [hier, daar] = [tabellenVan(is, naam), tabellenVan(moetZijn, naam)];
  const uitkomst: Vergeleken[] = [];
  for (const { naam: tabel } of hier)
    if (!daar.some((een) => een.naam === tabel)) bezwaren.push(`tabel ${tabel} hoort er niet te zijn`);
  for (const tabel of daar) {
    const gevonden = hier.find((een) => een.naam === tabel.naam);
    if (gevonden?.sql !== tabel.sql) {
      bezwaren.push(`tabel ${tabel.naam} ${gevonden === undefined ? 'ontbreekt' : 'heeft andere kolommen'}`);
      continue;
    }
    const { rijen, verschil } = await vergelijkTabel(is, moetZijn, tabel, signaal);
    uitkomst.push({ projectie: naam, tabel: tabel.naam, rijen, ...(verschil !== undefined && { verschil }) });
  }
  return uitkomst;
}
