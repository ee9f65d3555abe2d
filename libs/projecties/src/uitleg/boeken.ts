import type { EventStore } from '@ontschot/event-store';
import { Lezer } from './lees-schakel.js';
import type { Naamsoort } from './namen.js';
import { registerVan, type Register } from './register.js';

/** A boek in which links of a chain stand. */
export interface Bron {
  readonly boek: string;
  readonly register: Register;
  readonly lezer: Lezer;
}

/** Years that a promise can have gone through; more would be a ring. */
const HOOGSTENS = 40;

/** The boeken of one question, each read once: what was taken over stands in the boek of an earlier year. */
export class Boeken {
  private readonly bronnen = new Map<string, Bron>();

  constructor(private readonly store: EventStore) {}

  async bron(boek: string): Promise<Bron> {
    const bekend = this.bronnen.get(boek);
    if (bekend !== undefined) return bekend;
    const bron = { boek, register: await registerVan(this.store, boek), lezer: new Lezer(this.store, boek) };
    this.bronnen.set(boek, bron);
    return bron;
  }

  /**
   * From a boek back through those it took something over from, by the name that it has in each, until `vind` finds it;
   * undefined when none has it.
   */
  async terug<T extends object>(
    begin: Bron,
    wat: { readonly soort: Naamsoort; readonly naam: string },
    uit: (register: Register, naam: string) => string | undefined,
    vind: (bron: Bron, naam: string) => T | undefined,
  ): Promise<(T & { readonly bron: Bron; readonly naam: string }) | undefined> {
    let [bron, { naam }] = [begin, wat];
    for (let stap = 0; stap < HOOGSTENS; stap += 1) {
      const gevonden = vind(bron, naam);
      if (gevonden !== undefined) return { ...gevonden, bron, naam };
      const eerder = uit(bron.register, naam);
      if (eerder === undefined) return undefined;
      naam = bron.register.namen.vroeger(wat.soort, naam);
      bron = await this.bron(eerder);
    }
    return undefined;
  }
}
