import type { Kleur, Mutatie } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';

export type Postsoort = 'verplichting' | 'voorschot';

/** What is known of a verplichting or voorschot when it is made. */
export interface NieuwePost {
  readonly boek: string;
  readonly soort: Postsoort;
  readonly id: string;
  readonly budget: string;
  readonly aanbieder: string;
  /** All that there is to show of it, as JSON. */
  readonly gegevens: string;
  /** Revisie of the event that made it. */
  readonly aangegaan: number;
}

interface Post {
  readonly boek: string;
  readonly soort: Postsoort;
  readonly id: string;
  readonly aangegaan: number;
  /** Revisie of the event that settled it, null while it is open. */
  afgewikkeld: number | null;
  /** What stands on it. */
  readonly kleuren: Record<Kleur, Eurocent>;
  /** What is still to be written for the first time. */
  nieuw: NieuwePost | undefined;
  gewijzigd: boolean;
}

type Rij = { readonly aangegaan: number; readonly afgewikkeld: number | null; readonly kleuren: string };

/** The most posten that are kept in memory between batches. */
const IN_MEMORY = 20_000;

const bereid = (db: Database) => ({
  maak: db.prepare<[string, string, string, string, string, string, number, number | null, string]>(
    'INSERT INTO inrichting_post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ),
  lees: db.prepare<[string, string, string], Rij>(
    'SELECT aangegaan, afgewikkeld, kleuren FROM inrichting_post WHERE boek = ? AND soort = ? AND id = ?',
  ),
  zet: db.prepare<[number | null, string, string, string, string]>(
    'UPDATE inrichting_post SET afgewikkeld = ?, kleuren = ? WHERE boek = ? AND soort = ? AND id = ?',
  ),
  afgewikkeldOp: db
    .prepare<[string, number], string>('SELECT id FROM inrichting_post WHERE boek = ? AND afgewikkeld = ?')
    .pluck(),
});

/** Verplichtingen and voorschotten with their own stand per kleur; gathers a batch, then writes each touched one once. */
export class Posten {
  private readonly sql: ReturnType<typeof bereid>;
  private open = new Map<string, Post>();
  private readonly gewijzigd: Post[] = [];

  constructor(db: Database) {
    this.sql = bereid(db);
  }

  maak(nieuw: NieuwePost): void {
    const { boek, soort, id, aangegaan } = nieuw;
    const post = { boek, soort, id, aangegaan, afgewikkeld: null, kleuren: {}, nieuw, gewijzigd: true };
    this.gewijzigd.push(this.bewaar(post));
  }

  /** Books a mutatie on the posten that it names. */
  boek(boek: string, { van, naar, kleur, bedrag, verplichting, voorschot }: Mutatie): void {
    for (const [soort, id, begin] of [
      ['verplichting', verplichting, 'verplicht:'],
      ['voorschot', voorschot, 'voorschot:'],
    ] as const) {
      if (id === undefined) continue;
      const verschil = (naar.startsWith(begin) ? bedrag : 0) - (van.startsWith(begin) ? bedrag : 0);
      if (verschil === 0) continue;
      const { kleuren } = this.wijzig(boek, soort, id);
      kleuren[kleur] = (kleuren[kleur] ?? 0) + verschil;
    }
  }

  wikkelAf(boek: string, verplichting: string, revisie: number): void {
    this.wijzig(boek, 'verplichting', verplichting).afgewikkeld = revisie;
  }

  /** Something on it is taken back, so it is open again; unless it is itself what is taken back. */
  storneer(boek: string, verplichting: string, storneert: number, revisie: number): void {
    const post = this.wijzig(boek, 'verplichting', verplichting);
    post.afgewikkeld = post.aangegaan === storneert ? revisie : null;
  }

  /** The verplichting that was settled by the event with that revisie. */
  afgewikkeldOp(boek: string, revisie: number): string | undefined {
    this.schrijf();
    return this.sql.afgewikkeldOp.get(boek, revisie);
  }

  schrijf(): void {
    for (const post of this.gewijzigd) {
      const { boek, soort, id, aangegaan, afgewikkeld, nieuw } = post;
      const kleuren = JSON.stringify(post.kleuren);
      if (nieuw === undefined) this.sql.zet.run(afgewikkeld, kleuren, boek, soort, id);
      else {
        const { budget, aanbieder, gegevens } = nieuw;
        this.sql.maak.run(boek, soort, id, budget, aanbieder, gegevens, aangegaan, afgewikkeld, kleuren);
      }
      post.nieuw = undefined;
      post.gewijzigd = false;
    }
    this.gewijzigd.length = 0;
    if (this.open.size > IN_MEMORY) this.open = new Map();
  }

  vergeet(): void {
    this.open = new Map();
    this.gewijzigd.length = 0;
  }

  private wijzig(boek: string, soort: Postsoort, id: string): Post {
    const post = this.open.get(`${boek} ${soort} ${id}`) ?? this.bewaar(this.laad(boek, soort, id));
    if (!post.gewijzigd) {
      post.gewijzigd = true;
      this.gewijzigd.push(post);
    }
    return post;
  }

  private laad(boek: string, soort: Postsoort, id: string): Post {
    const rij = this.sql.lees.get(boek, soort, id);
    if (rij === undefined) throw new Error(`${soort} ${id} staat niet in ${boek}`);
    const kleuren = JSON.parse(rij.kleuren) as Record<Kleur, Eurocent>;
    const { aangegaan, afgewikkeld } = rij;
    return { boek, soort, id, aangegaan, afgewikkeld, kleuren, nieuw: undefined, gewijzigd: false };
  }

  private bewaar(post: Post): Post {
    this.open.set(`${post.boek} ${post.soort} ${post.id}`, post);
    return post;
  }
}
