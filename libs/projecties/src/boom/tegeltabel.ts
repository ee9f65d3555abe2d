import { TEGEL, type Tegels } from '@ontschot/audit';
import type { Statement } from 'better-sqlite3';

const HASH = 32;
const LEES = 'SELECT hashes FROM boom_tegel WHERE boek = ? AND niveau = ? AND plek = ?';
const SCHRIJF = 'INSERT OR REPLACE INTO boom_tegel (boek, niveau, plek, hashes) VALUES (?, ?, ?, ?)';
const LAATSTE =
  'SELECT plek, length(hashes) AS lengte FROM boom_tegel WHERE boek = ? AND niveau = 0 ORDER BY plek DESC LIMIT 1';
const WEG = 'DELETE FROM boom_tegel WHERE boek = ?';

/** Gives the prepared statement of a text. */
export type Bereid = <P extends unknown[], R>(tekst: string) => Statement<P, R>;

/** The tiles of all boeken in the read database. */
export class Tegeltabel {
  constructor(private readonly sql: Bereid) {}

  van(boek: string): Tegels {
    const leest = this.sql<[string, number, number], { readonly hashes: Buffer }>(LEES);
    const schrijft = this.sql<[string, number, number, Uint8Array], unknown>(SCHRIJF);
    return {
      lees: (niveau, plek) => leest.get(boek, niveau, plek)?.hashes,
      schrijf: (niveau, plek, hashes) => void schrijft.run(boek, niveau, plek, hashes),
    };
  }

  gooiWeg(boek: string): void {
    this.sql<[string], unknown>(WEG).run(boek);
  }

  /** How many leaves the tree of a boek has. */
  omvang(boek: string): number {
    const rij = this.sql<[string], { readonly plek: number; readonly lengte: number }>(LAATSTE).get(boek);
    return rij === undefined ? 0 : rij.plek * TEGEL + rij.lengte / HASH;
  }
}
