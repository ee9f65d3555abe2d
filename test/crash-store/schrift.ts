import type { NewEvent } from '@ontschot/event-store';

/** An append as the process announces it before it begins, so that it can be sent again when its fate is unclear. */
export interface Bijschrijving {
  readonly stream: string;
  readonly expected: number;
  readonly ids: readonly string[];
}

/** The same ids always give the same facts, each with some text, so that an append spreads over many pages of the file. */
export const feitenVan = ({ ids }: Bijschrijving): NewEvent[] =>
  ids.map((id, deel) => ({
    id,
    type: 'feit-vastgelegd.v1',
    data: { deel, van: ids.length, tekst: id.repeat(20) },
    metadata: { rol: 'controller' },
  }));

/** Chance that can be repeated: numbers from 0 up to 1 out of a seed (mulberry32). */
export function kans(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
