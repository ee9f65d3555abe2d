import { setImmediate as beurt } from 'node:timers/promises';
import { BOEK_PATROON, isRegelTekst, OPDRACHT_PATROON } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { merkVan, type Eigenaar } from './eigenaar.js';
import { stempelMet } from './stempel.js';
import { bereikbaar, TekstAnders, TekstIdOnbekend, TekstOngeldig } from './fouten.js';
import { Opzoektabel } from './opzoektabel.js';
import { Schrift, type Tekstrij } from './schrift.js';
import type { Sleutelkast } from './sleutelkast.js';
import { Uitgifte, type Wees } from './uitgifte.js';
import { isGewist } from './zegel.js';

/** The longest sentence about people, in UTF-16 units. */
export const LANGSTE_ZIN = 1_000;

/** `vergeten`: the owner was forgotten, and nothing was kept. */
export type Bewaard = 'bewaard' | 'stond-er-al' | 'vergeten';
/** An object, because a text may itself say “vergeten”. */
export type Gelezen =
  { readonly staat: 'leesbaar'; readonly tekst: string } | { readonly staat: 'vergeten' | 'onbekend' };

/** What `wisselHoofdsleutel` did, in keys. */
export interface Gewisseld {
  readonly verpakt: number;
  readonly beschadigd: number;
}

/**
 * Sentences about people, encrypted with a key per owner, outside the event store; an event holds an id and no more: no
 * hash of the text either, for a short sentence can be guessed from it.
 *
 * The order, so that a crash at any point leaves nothing wrong:
 * 1. `idVoor` the opdracht (the same id at each repeat), and `bewaar`: the text is on disk before an event names it;
 * 2. the opdracht, with the id, goes to the boek;
 * 3. booked: `bevestig`. Refused: `verwijder`. When it is unclear what happened, neither: the text waits;
 * 4. at the next start, before work is taken in, `ruimWezenOp` asks of each text that waits whether the boek holds its
 *    opdracht, and removes it when not.
 *
 * Any call may throw `TekstenOnbereikbaar`: nothing was kept or wiped, or it is unclear; the same call again settles it.
 *
 * To forget: first the event that says so, then `vergeet`, then the answer. `vergeet` is done again at start for every
 * owner whom the events call forgotten, which also wipes what an older copy of this file brought back.
 */
export class Teksten {
  /** From a BSN to the household. What `vergeet` forgets is gone here too. */
  readonly opzoektabel: Opzoektabel;
  private readonly uitgifte: Uitgifte;
  private readonly schrift: Schrift;

  constructor(
    private readonly db: Database,
    private readonly sleutels: Sleutelkast,
    private readonly partij: number,
  ) {
    this.uitgifte = new Uitgifte(db);
    this.schrift = new Schrift(db);
    this.opzoektabel = new Opzoektabel(db, sleutels);
  }

  /** The id for the text of this opdracht, at every repeat the same. 32 hexadecimal characters that tell nothing. */
  idVoor(boek: string, opdracht: string): string {
    if (!BOEK_PATROON.test(boek) || !OPDRACHT_PATROON.test(opdracht)) throw new TypeError('geen boek of geen opdracht');
    return this.ineens(() => this.uitgifte.id(boek, opdracht));
  }

  /**
   * Keeps the text, on disk when this returns. Again with the same is harmless (`stond-er-al`). Throws `TekstOngeldig`,
   * `TekstIdOnbekend`, `TekstAnders` when the id holds another text or another owner, `TekstBeschadigd`.
   */
  bewaar(eigenaar: Eigenaar, id: string, tekst: string): Bewaard {
    if (!isRegelTekst(tekst, LANGSTE_ZIN))
      throw new TekstOngeldig(`een tekst is één regel van ten hoogste ${LANGSTE_ZIN} tekens`);
    return this.ineens(() => {
      const staat = this.uitgifte.staat(id);
      if (staat === undefined) throw new TekstIdOnbekend();
      const sleutel = this.sleutels.voor(merkVan(eigenaar));
      const rij = this.schrift.onder(id);
      if (rij !== undefined && rij.sleutel !== sleutel.nr && !isGewist(rij.inhoud)) throw new TekstAnders(id);
      if (isGewist(sleutel.verpakt) || (rij && this.isVergeten(rij))) return 'vergeten';
      const stond = rij !== undefined && !isGewist(rij.inhoud);
      if (stond && this.schrift.lees(rij, sleutel, this.sleutels) !== tekst) throw new TekstAnders(id);
      if (!stond) this.schrift.schrijf(id, tekst, sleutel, this.sleutels);
      this.uitgifte.wacht(id, staat);
      return stond ? 'stond-er-al' : 'bewaard';
    });
  }

  /** The text; `vergeten` when its owner was forgotten; `onbekend` when it is not (or no longer) here. Throws `TekstBeschadigd`. */
  lees(id: string): Gelezen {
    return bereikbaar(() => {
      const rij = this.schrift.onder(id);
      const sleutel = rij && this.sleutels.met(rij.sleutel);
      if (rij === undefined || sleutel === undefined) return { staat: 'onbekend' };
      if (isGewist(sleutel.verpakt)) return { staat: 'vergeten' };
      if (isGewist(rij.inhoud)) return { staat: 'onbekend' };
      return { staat: 'leesbaar', tekst: this.schrift.lees(rij, sleutel, this.sleutels) };
    });
  }

  /**
   * What stands for `inhoud` under the key of this owner: 32 hexadecimal characters, at every call the same, that lead back
   * to nothing without that key, and nowhere once it was wiped. Undefined when there is no such key: it is only made when
   * `maak` says so, for under a second one the same would get another name. Throws `Verbroken` when the key is damaged.
   */
  stempel(eigenaar: Eigenaar, inhoud: string, maak = false): string | undefined {
    const merk = merkVan(eigenaar);
    const sleutel =
      bereikbaar(() => this.sleutels.vind(merk)) ?? (maak ? this.ineens(() => this.sleutels.voor(merk)) : undefined);
    if (sleutel === undefined || isGewist(sleutel.verpakt)) return undefined;
    return this.sleutels.gebruik(sleutel, (echt) => stempelMet(echt, inhoud));
  }

  /** An event names the text: it stays until its owner is forgotten. */
  bevestig(id: string): void {
    this.ineens(() => this.uitgifte.maakVast(id));
  }

  /**
   * The opdracht of one `bewaar` was refused. The text is wiped (true) unless an event names it, or another call of the
   * same opdracht still waits.
   */
  verwijder(id: string): boolean {
    return this.ineens(() => {
      const laatste = this.uitgifte.laatLos(id);
      if (laatste) this.schrift.wis(id);
      return laatste;
    });
  }

  /**
   * Confirms the waiting texts whose opdracht is in its boek and wipes the others; gives how many it wiped. Only for the
   * start, when no opdracht is under way.
   */
  async ruimWezenOp(isGeboekt: (wees: Wees) => boolean | Promise<boolean>): Promise<number> {
    let gewist = 0;
    for (const wees of this.uitgifte.wezen()) {
      if (await isGeboekt(wees)) {
        this.bevestig(wees.id);
        continue;
      }
      this.ineens(() => {
        this.uitgifte.laatAllenLos(wees.id);
        this.schrift.wis(wees.id);
      });
      gewist++;
    }
    return gewist;
  }

  /**
   * Wipes the key of this owner, and every text and every person with it, for ever: when this returns, no file holds them. Gives how many
   * texts it wiped; again, or for who has none, it is harmless. The owner never gets another key: who comes back is
   * taken in under a new code.
   */
  vergeet(eigenaar: Eigenaar): number {
    return this.ineens(() => {
      const sleutel = this.sleutels.wis(merkVan(eigenaar));
      this.opzoektabel.wisAlles(sleutel);
      return this.schrift.wisAlles(sleutel);
    });
  }

  /**
   * Wraps every key by the newest master key; gives how many it wrapped anew, and how many it could not because they are
   * damaged. In parts, each whole or not at all: what was done stays done when it is cut off, and the next call does the
   * rest. Texts are not touched.
   */
  async wisselHoofdsleutel(): Promise<Gewisseld> {
    const samen = { verpakt: 0, beschadigd: 0 };
    for (let na: number | undefined = 0; na !== undefined && this.db.open;) {
      const vanaf: number = na;
      const { verpakt, beschadigd, tot } = this.ineens(() => this.sleutels.herverpak(vanaf, this.partij));
      samen.verpakt += verpakt;
      samen.beschadigd += beschadigd;
      na = tot;
      await beurt();
    }
    return samen;
  }

  sluit(): void {
    this.db.close();
  }

  private isVergeten({ sleutel }: Tekstrij): boolean {
    const rij = this.sleutels.met(sleutel);
    return rij !== undefined && isGewist(rij.verpakt);
  }

  private ineens<T>(werk: () => T): T {
    return bereikbaar(() => this.db.transaction(werk).immediate());
  }
}
