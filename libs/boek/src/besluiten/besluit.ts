import type { Moment, Weigercode } from '@ontschot/kern';
import type { Feit, Gebeurtenis, Gegevens, Weigering } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';

/** What somebody asks of the boek: a verb and what it is about. */
export interface Opdracht {
  readonly soort: string;
}

/**
 * The fixed skeleton of everything a boek can do. A new kind of movement is one of these in its own file, and its
 * name in `besluiten/index.ts`.
 */
export interface Besluit<O extends Opdracht = Opdracht, G extends Gegevens = Gegevens> {
  /** The verb: `soort` of the opdracht. */
  readonly soort: O['soort'];
  /** Versioned name of the event it leads to. */
  readonly type: string;
  /**
   * Pure: the state and the opdracht to a fact, or to several that are recorded together or not at all, or a refusal
   * (through `weiger`). `id` is that of the opdracht, `op` the moment at which it will be recorded.
   */
  besluit(toestand: Toestand, opdracht: O, id: string, op: Moment): Feit<G> | readonly Feit[];
  /** What the event changes besides its mutaties, which are booked alike for every event. */
  pasToe?(toestand: Toestand, gegevens: G, gebeurtenis: Gebeurtenis): void;
}

/** An event that no opdracht asks for by itself: it comes with others. */
export interface Gevolg<G extends Gegevens = Gegevens> {
  readonly type: string;
  pasToe?(toestand: Toestand, gegevens: G, gebeurtenis: Gebeurtenis): void;
}

/** Carries a refusal from deep inside a decision to its edge; not an Error, for nothing went wrong. */
export class Geweigerd {
  constructor(readonly weigering: Weigering) {}
}

/** Refuses: a code of the catalogue, a Dutch sentence, and the figures behind it. */
export function weiger(code: Weigercode, uitleg: string, cijfers: Readonly<Record<string, unknown>> = {}): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is an outcome, not an error; a stack would cost time
  throw new Geweigerd({ code, uitleg, cijfers });
}
