import { Laag } from './laag.js';
import type { Schuldregeling } from './schuldenfonds.js';

/** What the state holds of a schuldenfonds (design 5); its claims stand with the other vorderingen. */
export interface Schuldenfondslagen {
  schuldregelingen: Laag<string, Schuldregeling>;
}

export const legeSchuldenfondslagen = (): Schuldenfondslagen => ({ schuldregelingen: new Laag() });
