import { doelSleutel, type Bewegingsgegevens, type Mutatie } from '@ontschot/boek';
import { periodeVan } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import { REGELS_PER_BOEK } from './tabellen.js';
import { TERM, woorden } from './termen.js';

/** The most termen that are kept in memory between batches. */
const IN_MEMORY = 50_000;

const bereid = (db: Database) => ({
  regel: db.prepare<[number, string]>('INSERT INTO journaal_zoek (rowid, termen) VALUES (?, ?)'),
  term: db.prepare<[number, string, string]>('INSERT OR IGNORE INTO journaal_term VALUES (?, ?, ?)'),
});

/** Writes under which termen each line is found. */
export class Index {
  private readonly sql: ReturnType<typeof bereid>;
  private regels: { readonly id: number; readonly termen: string }[] = [];
  private bekend = new Set<string>();
  private readonly woordtermen = new Map<string, string>();

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  voegToe(id: number, { gegevens, type }: BoekGebeurtenis, mutatie: Mutatie): void {
    const {
      boekdatum,
      kenmerken = {},
      kenmerk,
      ...rest
    } = gegevens as Bewegingsgegevens & {
      besluit?: string;
      grond?: string;
      reden?: string;
    };
    const boek = Math.floor(id / REGELS_PER_BOEK);
    const { van, naar, kleur, verplichting, voorschot } = mutatie;
    const { doel, wijk, aanbieder } = kenmerken;
    const omschrijving = rest.besluit ?? rest.grond ?? rest.reden;
    let termen = `${this.naam(boek, TERM.rekening(van), van)} ${this.naam(boek, TERM.rekening(naar), naar)}`;
    termen += ` ${this.naam(boek, TERM.kleur(kleur), kleur)} ${this.naam(boek, TERM.type(type), type)}`;
    termen += ` ${TERM.dag(boekdatum)} ${TERM.maand(periodeVan(boekdatum))}`;
    if (doel !== undefined) termen += ` ${TERM.doel(doelSleutel(doel))}`;
    if (wijk !== undefined) termen += ` ${this.naam(boek, TERM.wijk(wijk), wijk)}`;
    if (aanbieder !== undefined) termen += ` ${this.naam(boek, TERM.aanbieder(aanbieder), aanbieder)}`;
    if (verplichting !== undefined) termen += ` ${TERM.post(verplichting)}`;
    if (voorschot !== undefined) termen += ` ${TERM.post(voorschot)}`;
    if (omschrijving !== undefined) termen += this.tekst(omschrijving);
    for (const tekst of [kenmerk, verplichting, voorschot]) if (tekst !== undefined) termen += this.tekst(tekst);
    this.regels.push({ id, termen });
  }

  schrijf(): void {
    // The index is quick when ids rise, and lines of several boeken came mixed.
    this.regels.sort((a, b) => a.id - b.id);
    for (const { id, termen } of this.regels) this.sql.regel.run(id, termen);
    this.regels = [];
    if (this.bekend.size > IN_MEMORY) this.bekend = new Set();
    if (this.woordtermen.size > IN_MEMORY) this.woordtermen.clear();
  }

  vergeet(): void {
    this.regels = [];
    this.bekend = new Set();
  }

  /** A term of which there are not many: its words are written down, so that it is found by them. */
  private naam(boek: number, term: string, tekst: string): string {
    const sleutel = `${boek} ${term}`;
    if (!this.bekend.has(sleutel)) {
      for (const woord of woorden(tekst)) this.sql.term.run(boek, term, woord);
      this.bekend.add(sleutel);
    }
    return term;
  }

  /** The words of a text, as termen; many texts come again and again. */
  private tekst(tekst: string): string {
    let termen = this.woordtermen.get(tekst);
    if (termen === undefined) {
      termen = [...woorden(tekst)].map((woord) => ` ${TERM.woord(woord)}`).join('');
      this.woordtermen.set(tekst, termen);
    }
    return termen;
  }
}
