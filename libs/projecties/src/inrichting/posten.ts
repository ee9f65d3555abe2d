import type { Mutatie } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import { Afwikkelingen, type Wanneer } from './afwikkelingen.js';
import { telBij } from './boekingen.js';
import { Postverloop, type Postdag } from './postverloop.js';

export type Postsoort = 'verplichting' | 'voorschot';

/** What is known of a verplichting or voorschot when it is made. */
export interface NieuwePost {
  readonly soort: Postsoort;
  readonly id: string;
  readonly budget: string;
  readonly aanbieder: string;
  /** All that there is to show of it. */
  readonly gegevens: object;
}

interface Post {
  readonly boek: string;
  /** Revisie of the event that made it; within a boek its number. */
  readonly nummer: number;
  /** The last day on which something became known of it. */
  laatste: Postdag | undefined;
  gewijzigd: boolean;
}

/** The most posten that are kept in memory between batches. */
const IN_MEMORY = 20_000;

/** Verplichtingen and voorschotten, what was booked on each and when it was settled; writes each touched one once a batch. */
export class Posten {
  private readonly maakRij;
  private readonly zoekNummer;
  private readonly verloop: Postverloop;
  private readonly afwikkelingen: Afwikkelingen;
  private open = new Map<string, Post>();
  private gewijzigd: Post[] = [];

  constructor(db: Database) {
    this.maakRij = db.prepare<[string, string, string, string, string, string, number, number, number]>(
      'INSERT INTO inrichting_post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.zoekNummer = db
      .prepare<[string, string, string], number>(
        'SELECT aangegaan FROM inrichting_post WHERE boek = ? AND soort = ? AND id = ?',
      )
      .pluck();
    this.verloop = new Postverloop(db);
    this.afwikkelingen = new Afwikkelingen(db);
  }

  maak({ soort, id, budget, aanbieder, gegevens }: NieuwePost, { boek, revisie, dag, bekend }: Wanneer): void {
    this.maakRij.run(boek, soort, id, budget, aanbieder, JSON.stringify(gegevens), revisie, dag, bekend);
    this.open.set(`${boek} ${soort} ${id}`, { boek, nummer: revisie, laatste: undefined, gewijzigd: false });
  }

  /** Books a mutatie on the posten that it names. */
  boek({ van, naar, kleur, bedrag, verplichting, voorschot }: Mutatie, { boek, dag, bekend }: Wanneer): void {
    for (const [soort, id, begin] of [
      ['verplichting', verplichting, 'verplicht:'],
      ['voorschot', voorschot, 'voorschot:'],
    ] as const) {
      if (id === undefined) continue;
      const verschil = (naar.startsWith(begin) ? bedrag : 0) - (van.startsWith(begin) ? bedrag : 0);
      if (verschil !== 0) telBij(this.opDag(this.vind(boek, soort, id), bekend).boekingen, kleur, dag, verschil);
    }
  }

  wikkelAf(verplichting: string, wanneer: Wanneer): void {
    this.afwikkelingen.wikkelAf(this.vind(wanneer.boek, 'verplichting', verplichting).nummer, wanneer);
  }

  /** Something on it is taken back, so it is open again; unless it is itself what is taken back. */
  storneer(verplichting: string, storneert: number, wanneer: Wanneer): void {
    const { nummer } = this.vind(wanneer.boek, 'verplichting', verplichting);
    if (nummer === storneert) this.afwikkelingen.wikkelAf(nummer, wanneer);
    else this.afwikkelingen.heropen(nummer, wanneer);
  }

  /** What that event settled without money is open again. */
  storneerAfwikkeling(storneert: number, wanneer: Wanneer): void {
    this.afwikkelingen.neemTerug(storneert, wanneer);
  }

  schrijf(): void {
    for (const post of this.gewijzigd) this.schrijfDag(post);
    this.gewijzigd = [];
    if (this.open.size > IN_MEMORY) this.open = new Map();
  }

  vergeet(): void {
    this.open = new Map();
    this.gewijzigd = [];
  }

  /** The day of what becomes known now; the one before it is over. */
  private opDag(post: Post, bekend: number): Postdag {
    if (post.laatste?.bekend !== bekend) {
      if (post.gewijzigd) this.schrijfDag(post);
      post.laatste = this.verloop.nieuw(post.boek, post.nummer, post.laatste, bekend);
    }
    if (!post.gewijzigd) {
      post.gewijzigd = true;
      this.gewijzigd.push(post);
    }
    return post.laatste;
  }

  private schrijfDag(post: Post): void {
    if (post.gewijzigd && post.laatste !== undefined) this.verloop.schrijf(post.boek, post.nummer, post.laatste);
    post.gewijzigd = false;
  }

  private vind(boek: string, soort: Postsoort, id: string): Post {
    const sleutel = `${boek} ${soort} ${id}`;
    let post = this.open.get(sleutel);
    if (post === undefined) {
      const nummer = this.zoekNummer.get(boek, soort, id);
      if (nummer === undefined) throw new Error(`${soort} ${id} staat niet in ${boek}`);
      post = { boek, nummer, laatste: this.verloop.laatste(boek, nummer), gewijzigd: false };
      this.open.set(sleutel, post);
    }
    return post;
  }
}
