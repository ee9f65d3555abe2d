import type { Inzage } from './inzage.js';
import { Laag } from './laag.js';

/** What the state holds of who may see the costs of which household, and of who was forgotten (design 9). */
export interface Inzagelagen {
  inzages: Laag<string, Inzage>;
  /** The names of the inzages in a household, by its code. */
  inzagesIn: Laag<string, readonly string[]>;
  /** At which revisie a household was forgotten, by its code. */
  vergeten: Laag<string, number>;
}

export const legeInzagelagen = (): Inzagelagen => ({
  inzages: new Laag(),
  inzagesIn: new Laag(),
  vergeten: new Laag(),
});
