import type { Database } from 'better-sqlite3';
import { TekstBeschadigd } from './fouten.js';
import type { Sleutelkast, Sleutelrij } from './sleutelkast.js';
import { isGewist, ontzegel, Verbroken, verzegel } from './zegel.js';

/** A text as it stands in the file. */
export interface Tekstrij {
  readonly nr: number;
  readonly id: string;
  readonly sleutel: number;
  readonly inhoud: Buffer;
}

const bereid = (db: Database) => ({
  onder: db.prepare<[string], Tekstrij>('SELECT * FROM tekst WHERE id = ? ORDER BY nr DESC LIMIT 1'),
  nieuw: db.prepare<[string, number, Buffer]>('INSERT INTO tekst (id, sleutel, inhoud) VALUES (?, ?, ?)'),
  van: db.prepare<[number], Tekstrij>('SELECT * FROM tekst WHERE sleutel = ?'),
  zet: db.prepare<[Buffer, number]>('UPDATE tekst SET inhoud = ? WHERE nr = ?'),
});

/** The encrypted texts. Every change is to be made within a transaction. */
export class Schrift {
  private readonly sql: ReturnType<typeof bereid>;

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  /** The newest row under this id: after a text was removed, another may have come. */
  onder(id: string): Tekstrij | undefined {
    return this.sql.onder.get(id);
  }

  /** The text of a row. Throws `TekstBeschadigd`. */
  lees({ id, inhoud }: Tekstrij, sleutel: Sleutelrij, sleutels: Sleutelkast): string {
    const bytes = gaaf(id, () => sleutels.gebruik(sleutel, (echt) => ontzegel(echt, inhoud, plaats(id, sleutel))));
    const tekst = bytes.toString('utf8');
    bytes.fill(0);
    return tekst;
  }

  schrijf(id: string, tekst: string, sleutel: Sleutelrij, sleutels: Sleutelkast): void {
    const bytes = Buffer.from(tekst, 'utf8');
    const inhoud = gaaf(id, () => sleutels.gebruik(sleutel, (echt) => verzegel(echt, bytes, plaats(id, sleutel))));
    bytes.fill(0);
    this.sql.nieuw.run(id, sleutel.nr, inhoud);
  }

  /** Zeros over the text under this id. */
  wis(id: string): void {
    const rij = this.onder(id);
    if (rij !== undefined) this.overschrijf(rij);
  }

  /** Zeros over every text with this key; gives how many there were. */
  wisAlles(sleutel: number): number {
    const rijen = this.sql.van.all(sleutel).filter(({ inhoud }) => !isGewist(inhoud));
    for (const rij of rijen) this.overschrijf(rij);
    return rijen.length;
  }

  // The same length, so that the row stays in its place (see the tables).
  private overschrijf({ nr, inhoud }: Tekstrij): void {
    this.sql.zet.run(Buffer.alloc(inhoud.length), nr);
  }
}

const plaats = (id: string, { eigenaar }: Sleutelrij): readonly string[] => ['tekst', id, eigenaar.toString('hex')];

/** A seal that does not open, of the text or of its key, is damage. */
function gaaf<T>(id: string, werk: () => T): T {
  try {
    return werk();
  } catch (fout) {
    throw fout instanceof Verbroken ? new TekstBeschadigd(id) : fout;
  }
}
