import { eis } from './bevinding.js';
import { plak, type Bytes } from './bytes.js';

/** Longer than any line that a store takes. */
const LANGSTE_REGEL = 4 * 1024 * 1024;
const NIEUWE_REGEL = 0x0a;

/** The lines of a bundle, as bytes, out of pieces that end anywhere. Throws Bevinding. */
export async function* regelsVan(stukken: AsyncIterable<Uint8Array>): AsyncGenerator<Bytes, void, void> {
  let rest: Uint8Array[] = [];
  let lengte = 0;
  for await (const stuk of stukken) {
    let begin = 0;
    for (let einde = stuk.indexOf(NIEUWE_REGEL); einde >= 0; einde = stuk.indexOf(NIEUWE_REGEL, begin)) {
      yield plak(...rest, stuk.subarray(begin, einde));
      rest = [];
      lengte = 0;
      begin = einde + 1;
    }
    if (begin < stuk.length) rest.push(stuk.slice(begin));
    lengte += stuk.length - begin;
    eis(lengte <= LANGSTE_REGEL, 'de bundel heeft een regel die te lang is');
  }
  eis(lengte === 0, 'de bundel houdt midden in een regel op');
}
