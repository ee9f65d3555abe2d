import { evolve, leesGebeurtenis, Toestand, type Gebeurtenis } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import { STREAM } from '../motor/inlezen.js';
import type { Tijd } from './tijd.js';

/** Kept states stand at revisies that are a multiple of this: from there any other is few events away. */
const OM_DE = 128;
/** How many states are kept, and of how many events together: each holds about a kilobyte per event. */
const HOOGSTENS = 16;
const HOOGSTENS_GEBEURTENISSEN = 400_000;
/** One that nobody asked for this long (ms) is let go. */
const BEWAARD_MS = 5 * 60_000;

/** A state that is kept. Nobody changes it while somebody looks at it. */
interface Steunpunt {
  readonly boek: string;
  readonly toestand: Toestand;
  kijkers: number;
  laatst: number;
}

/** Hands over the events of a boek from a revisie on, up to and including another, in order. Throws what the store throws. */
export async function neemGebeurtenissen(
  store: EventStore,
  boek: string,
  van: number,
  totEnMet: number,
  tijd: Tijd,
  neem: (gebeurtenis: Gebeurtenis) => void,
): Promise<void> {
  if (van > totEnMet) return;
  for await (const pagina of store.readStream(STREAM + boek, van))
    for (const opgeslagen of pagina) {
      if (opgeslagen.revision > totEnMet) return;
      neem(leesGebeurtenis(opgeslagen));
      // Waiting for nothing, a million times, takes as long as the fold itself.
      if (tijd.isOm()) await tijd.adem();
    }
}

/** The same, one after the other, with the id of each: for who may stop halfway. */
export async function* gebeurtenissen(
  store: EventStore,
  boek: string,
  van: number,
  totEnMet: number,
  tijd: Tijd,
): AsyncGenerator<Gebeurtenis & { readonly id: string }, void, void> {
  if (van > totEnMet) return;
  for await (const pagina of store.readStream(STREAM + boek, van))
    for (const opgeslagen of pagina) {
      if (opgeslagen.revision > totEnMet) return;
      yield { ...leesGebeurtenis(opgeslagen), id: opgeslagen.id };
      await tijd.adem();
    }
}

/**
 * The states of boeken as they once were. Going back costs a fold from the first event the first time; what was folded
 * is kept, so that the next page, the next event or a revisie near it costs no more than a hundred events or so.
 */
export class Vouwer {
  private readonly steunpunten = new Set<Steunpunt>();
  private readonly blokken = new Map<string, Gebeurtenis[]>();
  private opruimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly hoogstensGebeurtenissen = HOOGSTENS_GEBEURTENISSEN,
  ) {}

  /**
   * Runs `werk` on the state of a boek after `revisie` (-1 for before the first event). The state is a branch of one
   * that others use too: `werk` may go on with it, nobody else sees that. Throws `nog-niet-zover` when it takes too long.
   */
  async op<T>(boek: string, revisie: number, tijd: Tijd, werk: (toestand: Toestand) => T | Promise<T>): Promise<T> {
    const steunpunt = await this.bij(boek, Math.floor((revisie + 1) / OM_DE) * OM_DE - 1, tijd);
    try {
      const toestand = steunpunt.toestand.tak();
      if (toestand.revisie < revisie)
        for (const gebeurtenis of await this.blok(boek, toestand.revisie + 1, revisie, tijd)) {
          if (gebeurtenis.revisie > revisie) break;
          evolve(toestand, gebeurtenis);
        }
      return await werk(toestand);
    } finally {
      this.laatLos(steunpunt);
    }
  }

  /** Brings a state further, up to and including a revisie; it is written in place. */
  async vouw(
    boek: string,
    toestand: Toestand,
    totEnMet: number,
    tijd: Tijd,
    neem?: (gebeurtenis: Gebeurtenis) => void,
  ): Promise<Toestand> {
    await neemGebeurtenissen(this.store, boek, toestand.revisie + 1, totEnMet, tijd, (gebeurtenis) => {
      evolve(toestand, gebeurtenis);
      neem?.(gebeurtenis);
    });
    if (toestand.revisie !== totEnMet) throw new Error(`boek ${boek} houdt op voor revisie ${totEnMet}`);
    return toestand;
  }

  /** The events after a kept state, at least up to a revisie: read once, for whoever looks around there. */
  private async blok(boek: string, van: number, totEnMet: number, tijd: Tijd): Promise<readonly Gebeurtenis[]> {
    const sleutel = `${boek} ${van}`;
    let blok = this.blokken.get(sleutel) ?? [];
    if (blok.length <= totEnMet - van) {
      blok = [];
      for await (const een of gebeurtenissen(this.store, boek, van, van + OM_DE - 1, tijd)) blok.push(een);
    }
    this.blokken.delete(sleutel);
    this.blokken.set(sleutel, blok);
    for (const oud of this.blokken.keys()) if (this.blokken.size > HOOGSTENS) this.blokken.delete(oud);
    return blok;
  }

  /** The state at exactly that revisie, in use from now on: the nearest before it that nobody uses goes on, or a new one begins. */
  private async bij(boek: string, revisie: number, tijd: Tijd): Promise<Steunpunt> {
    const eigen = [...this.steunpunten].filter((een) => een.boek === boek);
    const precies = eigen.find(({ toestand }) => toestand.revisie === revisie);
    if (precies !== undefined) {
      precies.kijkers += 1;
      return precies;
    }
    const ervoor = eigen
      .filter(({ toestand, kijkers }) => kijkers === 0 && toestand.revisie < revisie)
      .sort((a, b) => b.toestand.revisie - a.toestand.revisie)[0];
    const toestand = ervoor?.toestand ?? Toestand.begin();
    // Nobody may find it while it moves; when time is up, where it came to is kept.
    if (ervoor !== undefined) this.steunpunten.delete(ervoor);
    try {
      await this.vouw(boek, toestand, revisie, tijd);
    } catch (fout) {
      this.bewaar({ boek, toestand, kijkers: 0, laatst: performance.now() });
      throw fout;
    }
    return this.bewaar({ boek, toestand, kijkers: 1, laatst: performance.now() });
  }

  private bewaar(nieuw: Steunpunt): Steunpunt {
    this.steunpunten.add(nieuw);
    this.ruimOp(nieuw);
    this.opruimer ??= setInterval(() => this.ruimOp(), BEWAARD_MS).unref();
    return nieuw;
  }

  private laatLos(steunpunt: Steunpunt): void {
    steunpunt.kijkers -= 1;
    steunpunt.laatst = performance.now();
  }

  /**
   * Lets go of what is old or too much, what was used longest ago first; never what somebody looks at, nor what was just
   * folded: of a boek larger than all that is kept, asking again would else begin anew each time.
   */
  private ruimOp(nieuw?: Steunpunt): void {
    const oud = performance.now() - BEWAARD_MS;
    const vrij = [...this.steunpunten]
      .filter((een) => een.kijkers === 0 && een !== nieuw)
      .sort((a, b) => a.laatst - b.laatst);
    let events = [...this.steunpunten].reduce((som, { toestand }) => som + toestand.revisie + 1, 0);
    for (const een of vrij) {
      if (een.laatst > oud && this.steunpunten.size <= HOOGSTENS && events <= this.hoogstensGebeurtenissen) continue;
      this.steunpunten.delete(een);
      events -= een.toestand.revisie + 1;
    }
    if (this.steunpunten.size > 0 || this.opruimer === undefined) return;
    clearInterval(this.opruimer);
    this.opruimer = undefined;
  }
}
