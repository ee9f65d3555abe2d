import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Hoofdsleutels, openTeksten, type Eigenaar, type Teksten } from '../src/index.js';

export const BOEK = 'leeuwarden-2025';

/** Texts in a folder of their own. */
export class Proef {
  readonly map = mkdtempSync(join(tmpdir(), 'teksten-'));
  readonly file = join(this.map, 'teksten.sqlite');
  teksten: Teksten;
  private opdrachten = 0;

  constructor(readonly regel = Hoofdsleutels.nieuweRegel()) {
    this.teksten = this.open(regel);
  }

  open(...regels: string[]): Teksten {
    return openTeksten({ file: this.file, hoofdsleutels: Hoofdsleutels.lees(regels.join('\n')), partij: 8 });
  }

  /** Closes and opens again with these master keys, the newest first. */
  heropen(...regels: string[]): void {
    this.teksten.sluit();
    this.teksten = this.open(...regels);
  }

  nieuwId(): string {
    return this.teksten.idVoor(BOEK, `opdracht-${++this.opdrachten}`);
  }

  /** Keeps a text as one that an event names; gives its id. */
  vast(eigenaar: Eigenaar, tekst: string): string {
    const id = this.nieuwId();
    this.teksten.bewaar(eigenaar, id, tekst);
    this.teksten.bevestig(id);
    return id;
  }

  /** Looks into the file, or changes it, behind the back of the texts. */
  sql<T>(vraag: string, ...waarden: unknown[]): T[] {
    const db = new SqliteDatabase(this.file);
    const zin = db.prepare(vraag);
    const rijen = zin.reader ? zin.all(...waarden) : (zin.run(...waarden), []);
    db.close();
    return rijen as T[];
  }

  /** Everything in every file of the folder: free pages and what a journal left too. */
  alleBytes(): Buffer {
    return Buffer.concat(readdirSync(this.map).map((naam) => readFileSync(join(this.map, naam))));
  }

  ruimOp(): void {
    this.teksten.sluit();
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** The parts of `wat` of this many bytes that stand anywhere in `waarin`: also a piece that was left counts. */
export function stukkenIn(waarin: Buffer, wat: readonly Buffer[], lengte = 8): number {
  const gezocht = new Set<string>();
  for (const een of wat)
    for (let plaats = 0; plaats + lengte <= een.length; plaats += lengte)
      gezocht.add(een.toString('latin1', plaats, plaats + lengte));
  const alles = waarin.toString('latin1');
  let gevonden = 0;
  for (let plaats = 0; plaats + lengte <= alles.length; plaats++)
    if (gezocht.has(alles.slice(plaats, plaats + lengte))) gevonden++;
  return gevonden;
}
