import type { Bewegingsgegevens, Mutatie } from '@ontschot/boek';
import { periodeVan, type Datum } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import { doelTekst, onthouden } from '../motor/weetjes.js';
import { REGELS_PER_BOEK } from './tabellen.js';
import { TERM, woorden } from './termen.js';

/** The most names that are kept in memory between batches. */
const IN_MEMORY = 50_000;

const bereid = (db: Database) => ({
  regel: db.prepare<[number, string]>('INSERT INTO journaal_zoek (rowid, termen) VALUES (?, ?)'),
  term: db.prepare<[number, string, string]>('INSERT OR IGNORE INTO journaal_term VALUES (?, ?, ?)'),
});

type Namensoort = 'rekening' | 'kleur' | 'type' | 'wijk' | 'aanbieder';

const dagTermen = onthouden((datum: Datum) => ` ${TERM.dag(datum)} ${TERM.maand(periodeVan(datum))}`);
const doelTerm = onthouden((doel: string) => ` ${TERM.doel(doel)}`);
const woordTermen = (tekst: string): string => [...woorden(tekst)].map((woord) => ` ${TERM.woord(woord)}`).join('');
/** Texts come again and again; references do not. */
const tekstTermen = onthouden(woordTermen);

/** The names that occur in one boek. There are not many, so each is written down with its words, to be found by them. */
class Namen {
  private readonly bekend: Readonly<Record<Namensoort, Map<string, string>>> = {
    rekening: new Map(),
    kleur: new Map(),
    type: new Map(),
    wijk: new Map(),
    aanbieder: new Map(),
  };

  constructor(
    private readonly sql: ReturnType<typeof bereid>,
    private readonly boek: number,
  ) {}

  get omvang(): number {
    return Object.values(this.bekend).reduce((som, { size }) => som + size, 0);
  }

  term(soort: Namensoort, naam: string): string {
    let term = this.bekend[soort].get(naam);
    if (term === undefined) {
      const kaal = TERM[soort](naam);
      for (const woord of woorden(naam)) this.sql.term.run(this.boek, kaal, woord);
      this.bekend[soort].set(naam, (term = ` ${kaal}`));
    }
    return term;
  }
}

/** What the events of different kinds call their reason. */
interface Toelichting {
  readonly besluit?: string;
  readonly grond?: string;
  readonly reden?: string;
}

/** Writes under which termen each line is found. */
export class Index {
  private readonly sql: ReturnType<typeof bereid>;
  private readonly namen = new Map<number, Namen>();
  private regels: { readonly id: number; readonly termen: string }[] = [];

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  voegToe(
    id: number,
    { gegevens, type }: BoekGebeurtenis,
    { van, naar, kleur, verplichting, voorschot }: Mutatie,
  ): void {
    const { boekdatum, kenmerken = {}, kenmerk, besluit, grond, reden } = gegevens as Bewegingsgegevens & Toelichting;
    const namen = this.namenVan(Math.floor(id / REGELS_PER_BOEK));
    const { doel, wijk, aanbieder } = kenmerken;
    const omschrijving = besluit ?? grond ?? reden;
    let termen = namen.term('rekening', van) + namen.term('rekening', naar) + namen.term('kleur', kleur);
    termen += namen.term('type', type) + dagTermen(boekdatum);
    if (doel !== undefined) termen += doelTerm(doelTekst(doel));
    if (wijk !== undefined) termen += namen.term('wijk', wijk);
    if (aanbieder !== undefined) termen += namen.term('aanbieder', aanbieder);
    if (omschrijving !== undefined) termen += tekstTermen(omschrijving);
    if (kenmerk !== undefined) termen += woordTermen(kenmerk);
    for (const post of [verplichting, voorschot])
      if (post !== undefined) termen += ` ${TERM.post(post)}${woordTermen(post)}`;
    this.regels.push({ id, termen });
  }

  schrijf(): void {
    // The index is quick when ids rise, and lines of several boeken came mixed.
    this.regels.sort((a, b) => a.id - b.id);
    for (const { id, termen } of this.regels) this.sql.regel.run(id, termen);
    this.regels = [];
    let omvang = 0;
    for (const namen of this.namen.values()) omvang += namen.omvang;
    if (omvang > IN_MEMORY) this.namen.clear();
  }

  vergeet(): void {
    this.regels = [];
    this.namen.clear();
  }

  private namenVan(boek: number): Namen {
    let namen = this.namen.get(boek);
    if (namen === undefined) this.namen.set(boek, (namen = new Namen(this.sql, boek)));
    return namen;
  }
}
