import { Laag } from './laag.js';

/** What the state holds of names that came over from the boek of the year before. */
export interface Jaarlagen {
  /** What it is called here, by `<kind> <name there>`. */
  namenVanEerder: Laag<string, string>;
}

export const legeJaarlagen = (): Jaarlagen => ({ namenVanEerder: new Laag() });
