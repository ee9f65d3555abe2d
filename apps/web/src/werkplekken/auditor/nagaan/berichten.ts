import type { Meegebracht, Verslag } from './rekenen/stappen.js';

/** What the page tells who counts. */
export type NaarWerker =
  | { readonly soort: 'begin'; readonly meegebracht: Meegebracht }
  | { readonly soort: 'stuk'; readonly stuk: Uint8Array }
  | { readonly soort: 'einde' };

/** And the other way: `meer` asks for the next piece. */
export type VanWerker = { readonly soort: 'tussen' | 'klaar'; readonly verslag: Verslag } | { readonly soort: 'meer' };
