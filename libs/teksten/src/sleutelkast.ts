import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { HoofdsleutelOntbreekt } from './fouten.js';
import type { Hoofdsleutel, Hoofdsleutels } from './hoofdsleutels.js';
import { isGewist, ontzegel, Verbroken, verzegel, ZEGELRAND } from './zegel.js';

const LENGTE = 32;
const GEWIST = Buffer.alloc(ZEGELRAND + LENGTE);
const GEEN_MERK = Buffer.alloc(8);

/** A wrapped key as it stands in the file; its row stays after wiping, so that nobody gets a second one. */
export interface Sleutelrij {
  readonly nr: number;
  readonly eigenaar: Buffer;
  readonly hoofdsleutel: Buffer;
  readonly verpakt: Buffer;
}

/** What one part of wrapping anew did; `tot` is the row to go on after, undefined when there are no more. */
export interface Herverpakt {
  readonly verpakt: number;
  readonly beschadigd: number;
  readonly tot: number | undefined;
}

const bereid = (db: Database) => ({
  van: db.prepare<[Buffer], Sleutelrij>('SELECT * FROM sleutel WHERE eigenaar = ?'),
  met: db.prepare<[number], Sleutelrij>('SELECT * FROM sleutel WHERE nr = ?'),
  nieuw: db.prepare<[Buffer, Buffer, Buffer]>('INSERT INTO sleutel (eigenaar, hoofdsleutel, verpakt) VALUES (?, ?, ?)'),
  zet: db.prepare<[Buffer, Buffer, number]>('UPDATE sleutel SET hoofdsleutel = ?, verpakt = ? WHERE nr = ?'),
  merken: db.prepare<[], Buffer>('SELECT DISTINCT hoofdsleutel FROM sleutel').pluck(),
  andere: db.prepare<[number, Buffer, Buffer, number], Sleutelrij>(
    'SELECT * FROM sleutel WHERE nr > ? AND hoofdsleutel <> ? AND hoofdsleutel <> ? ORDER BY nr LIMIT ?',
  ),
});

/** The keys of the owners, wrapped by the master keys. Every change is to be made within a transaction. */
export class Sleutelkast {
  private readonly sql: ReturnType<typeof bereid>;

  /** Throws `HoofdsleutelOntbreekt` when the file holds a key that none of these can unwrap. */
  constructor(
    db: Database,
    private readonly file: string,
    private readonly hoofdsleutels: Hoofdsleutels,
  ) {
    this.sql = bereid(db);
    const weg = this.sql.merken
      .all()
      .filter((merk) => !merk.equals(GEEN_MERK) && hoofdsleutels.met(merk) === undefined);
    if (weg.length > 0) throw new HoofdsleutelOntbreekt(file, weg.map(alsTekst));
  }

  /** The key of this owner, made when there is none; it may be one that was wiped. */
  voor(eigenaar: Buffer): Sleutelrij {
    return this.sql.van.get(eigenaar) ?? this.maak(eigenaar);
  }

  /** The key of this owner, if there ever was one; it may be one that was wiped. */
  vind(eigenaar: Buffer): Sleutelrij | undefined {
    return this.sql.van.get(eigenaar);
  }

  met(nr: number): Sleutelrij | undefined {
    return this.sql.met.get(nr);
  }

  /** Does `werk` with the key itself, which is zeros again afterwards. Throws `Verbroken`. */
  gebruik<T>(rij: Sleutelrij, werk: (sleutel: Buffer) => T): T {
    const hoofdsleutel = this.hoofdsleutels.met(rij.hoofdsleutel);
    if (hoofdsleutel === undefined) throw new HoofdsleutelOntbreekt(this.file, [alsTekst(rij.hoofdsleutel)]);
    const sleutel = ontzegel(hoofdsleutel.sleutel, rij.verpakt, plaats(rij.eigenaar, hoofdsleutel));
    try {
      return werk(sleutel);
    } finally {
      sleutel.fill(0);
    }
  }

  /** Wipes the key of this owner, who then never gets another; gives the number of its row. */
  wis(eigenaar: Buffer): number {
    const { van, nieuw, zet } = this.sql;
    const rij = van.get(eigenaar);
    if (rij === undefined) return Number(nieuw.run(eigenaar, GEEN_MERK, GEWIST).lastInsertRowid);
    if (!isGewist(rij.verpakt)) zet.run(GEEN_MERK, GEWIST, rij.nr);
    return rij.nr;
  }

  /** Wraps keys anew that the newest master key does not wrap, at most this many, from the row after `na`. */
  herverpak(na: number, hoogstens: number): Herverpakt {
    const nieuwste = this.hoofdsleutels.nieuwste;
    const rijen = this.sql.andere.all(na, nieuwste.merk, GEEN_MERK, hoogstens);
    const gelukt = rijen.filter((rij) => this.herverpakEen(rij, nieuwste)).length;
    const tot = rijen.length < hoogstens ? undefined : rijen.at(-1)?.nr;
    return { verpakt: gelukt, beschadigd: rijen.length - gelukt, tot };
  }

  /** False for a key that was damaged: it stays as it is, and the others need not wait for it. */
  private herverpakEen(rij: Sleutelrij, nieuwste: Hoofdsleutel): boolean {
    try {
      const verpakt = this.gebruik(rij, (sleutel) => verpak(sleutel, rij.eigenaar, nieuwste));
      this.sql.zet.run(nieuwste.merk, verpakt, rij.nr);
      return true;
    } catch (fout) {
      if (fout instanceof Verbroken) return false;
      throw fout;
    }
  }

  private maak(eigenaar: Buffer): Sleutelrij {
    const { merk } = this.hoofdsleutels.nieuwste;
    const sleutel = randomBytes(LENGTE);
    const verpakt = verpak(sleutel, eigenaar, this.hoofdsleutels.nieuwste);
    sleutel.fill(0);
    const nr = Number(this.sql.nieuw.run(eigenaar, merk, verpakt).lastInsertRowid);
    return { nr, eigenaar, hoofdsleutel: merk, verpakt };
  }
}

const alsTekst = (merk: Buffer): string => merk.toString('hex');

const plaats = (eigenaar: Buffer, { merk }: Hoofdsleutel): readonly string[] => [
  'sleutel',
  eigenaar.toString('hex'),
  alsTekst(merk),
];

const verpak = (sleutel: Buffer, eigenaar: Buffer, hoofdsleutel: Hoofdsleutel): Buffer =>
  verzegel(hoofdsleutel.sleutel, sleutel, plaats(eigenaar, hoofdsleutel));
