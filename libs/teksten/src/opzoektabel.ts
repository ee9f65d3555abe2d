import { createHmac } from 'node:crypto';
import { bevatHuishoudcode, isBsn } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { merkVan } from './eigenaar.js';
import { bereikbaar, KoppelingOngeldig, PersoonBeschadigd, PersoonElders } from './fouten.js';
import type { Sleutelkast } from './sleutelkast.js';
import { isGewist, ontzegel, Verbroken, verzegel } from './zegel.js';

/** `vergeten`: the household was forgotten, and nothing was kept. */
export type Gekoppeld = 'gekoppeld' | 'stond-er-al' | 'verhuisd' | 'vergeten';

export interface Koppeling {
  readonly bsn: string;
  /** The code of a household. */
  readonly huishouden: string;
  /** The person came from another household, whose row goes. Without it that is refused. */
  readonly verhuisd?: boolean;
}

interface Rij {
  readonly nr: number;
  readonly sleutel: number;
  readonly merk: Buffer;
  readonly huishouden: Buffer;
}

const TABEL = merkVan({ opzoektabel: 'bsn' });

const bereid = (db: Database) => ({
  vanaf: db.prepare<[number], Pick<Rij, 'nr' | 'merk'>>('SELECT nr, merk FROM persoon WHERE nr > ? ORDER BY nr'),
  met: db.prepare<[number], Rij>('SELECT * FROM persoon WHERE nr = ?'),
  van: db.prepare<[number], Rij>('SELECT * FROM persoon WHERE sleutel = ?'),
  nieuw: db.prepare<[number, Buffer, Buffer]>('INSERT INTO persoon (sleutel, merk, huishouden) VALUES (?, ?, ?)'),
  wis: db.prepare<[Buffer, Buffer, number]>('UPDATE persoon SET merk = ?, huishouden = ? WHERE nr = ?'),
});

/**
 * From a person to the code of the household (design 9), for who has to read a declaratie with a BSN. The BSN is kept
 * nowhere: a row holds its HMAC-SHA256 (RFC 2104) under a key that the master key wraps, and the code sealed under the
 * key of the household. There are a thousand million BSNs, so who has file and master key finds them again by trying; who
 * has the file alone finds nothing. Which row is whose is kept in memory, for an index on disk would leave copies.
 *
 * Any call may throw `TekstenOnbereikbaar`. No error ever holds a BSN or a code.
 */
export class Opzoektabel {
  private readonly sql: ReturnType<typeof bereid>;
  private readonly plaatsen = new Map<string, number>();
  private tot = 0;

  constructor(
    private readonly db: Database,
    private readonly sleutels: Sleutelkast,
  ) {
    this.sql = bereid(db);
  }

  /**
   * Lets the person belong to the household, on disk when this returns; again is harmless. Several persons may belong to
   * one. Throws `KoppelingOngeldig`, `PersoonElders`, `PersoonBeschadigd`.
   */
  koppel(koppeling: Koppeling): Gekoppeld {
    return this.koppelAlle([koppeling])[0] ?? 'vergeten';
  }

  /** The same of many at once, all of them or none: the disk is waited for once. */
  koppelAlle(koppelingen: Iterable<Koppeling>): Gekoppeld[] {
    return this.ineens(() => Array.from(koppelingen, (een) => this.koppelEen(een)));
  }

  /** The code of the household of this person; undefined when nobody linked it, or the household was forgotten. */
  zoek(bsn: string): string | undefined {
    if (!isBsn(bsn)) throw new KoppelingOngeldig('BSN');
    return bereikbaar(() => {
      // Without a key of its own the table has no row.
      const tabel = this.sleutels.vind(TABEL);
      const rij = tabel && this.vind(this.sleutels.gebruik(tabel, (echt) => stempel(echt, bsn)));
      const sleutel = rij && this.sleutels.met(rij.sleutel);
      if (rij === undefined || sleutel === undefined || isGewist(sleutel.verpakt)) return undefined;
      try {
        const zegelplaats = plaats(rij.merk, sleutel.eigenaar);
        return this.sleutels.gebruik(sleutel, (echt) => ontzegel(echt, rij.huishouden, zegelplaats)).toString('utf8');
      } catch (fout) {
        throw fout instanceof Verbroken ? new PersoonBeschadigd(rij.nr) : fout;
      }
    });
  }

  /** How many persons are linked. */
  aantal(): number {
    return bereikbaar(() => this.sql.vanaf.all(0).filter(({ merk }) => !isLeeg(merk)).length);
  }

  /** Zeros over every person with this key of a household; within the transaction of who wipes the key. */
  wisAlles(sleutel: number): void {
    for (const rij of this.sql.van.all(sleutel)) if (!isLeeg(rij.merk)) this.overschrijf(rij);
  }

  private koppelEen({ bsn, huishouden, verhuisd = false }: Koppeling): Gekoppeld {
    if (!isBsn(bsn)) throw new KoppelingOngeldig('BSN');
    if (!bevatHuishoudcode(huishouden)) throw new KoppelingOngeldig('huishouden');
    const eigenaar = merkVan({ huishouden });
    const sleutel = this.sleutels.voor(eigenaar);
    if (isGewist(sleutel.verpakt)) return 'vergeten';
    const merk = this.sleutels.gebruik(this.sleutels.voor(TABEL), (echt) => stempel(echt, bsn));
    const stond = this.vind(merk);
    if (stond?.sleutel === sleutel.nr) return 'stond-er-al';
    if (stond !== undefined && !verhuisd) throw new PersoonElders();
    if (stond !== undefined) this.overschrijf(stond);
    const code = Buffer.from(huishouden, 'utf8');
    const zegel = this.sleutels.gebruik(sleutel, (echt) => verzegel(echt, code, plaats(merk, eigenaar)));
    this.sql.nieuw.run(sleutel.nr, merk, zegel);
    return stond === undefined ? 'gekoppeld' : 'verhuisd';
  }

  /** The row of this mark. Rows are only added, and wiped in their place: what was added since is looked at first. */
  private vind(merk: Buffer): Rij | undefined {
    for (const rij of this.sql.vanaf.iterate(this.tot)) {
      this.plaatsen.set(rij.merk.toString('base64'), rij.nr);
      this.tot = rij.nr;
    }
    const nr = this.plaatsen.get(merk.toString('base64'));
    const rij = nr === undefined ? undefined : this.sql.met.get(nr);
    if (rij?.merk.equals(merk) === true) return rij;
    // Wiped since: by another process, or by a transaction that held.
    if (nr !== undefined) this.plaatsen.delete(merk.toString('base64'));
    return undefined;
  }

  // The same length, so that the row stays in its place (see the tables).
  private overschrijf({ nr, merk, huishouden }: Rij): void {
    this.sql.wis.run(Buffer.alloc(merk.length), Buffer.alloc(huishouden.length), nr);
  }

  private ineens<T>(werk: () => T): T {
    try {
      return bereikbaar(() => this.db.transaction(werk).immediate());
    } catch (fout) {
      // What was seen within it may not be there any more.
      this.plaatsen.clear();
      this.tot = 0;
      throw fout;
    }
  }
}

const stempel = (sleutel: Buffer, bsn: string): Buffer => createHmac('sha256', sleutel).update(bsn).digest();

const plaats = (merk: Buffer, eigenaar: Buffer): readonly string[] => [
  'persoon',
  merk.toString('hex'),
  eigenaar.toString('hex'),
];

const isLeeg = (merk: Buffer): boolean => merk.every((byte) => byte === 0);
