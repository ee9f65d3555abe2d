import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';

const GEEN = { veld: 'bestand', code: 'ontbreekt', melding: 'Stuur het bestand zelf mee.' };

/**
 * The file that came with a request, as it comes in; throws when there is none (400) or it is something else (415), and while it
 * is read when it is more than `hoogstens` bytes (413).
 */
export function bestandVan({ body }: FastifyRequest, soorten: string, hoogstens = Infinity): AsyncIterable<Uint8Array> {
  const bron = body as AsyncIterable<Uint8Array> | Buffer | null | undefined;
  if (bron === undefined || bron === null) throw new Probleem(foutenInhoud('invoer-ongeldig', [GEEN], GRENZEN.fouten));
  if (Buffer.isBuffer(bron)) throw probleem('verkeerd-mediatype', `Stuur het bestand zelf, als ${soorten}.`);
  return begrensd(bron, hoogstens);
}

/** How far a file over its limit is still read, unused: who is sending hears of nothing before it sent all. */
const UITLEZEN = 8;

async function* begrensd(bron: AsyncIterable<Uint8Array>, hoogstens: number): AsyncGenerator<Uint8Array> {
  let gelezen = 0;
  for await (const stuk of bron) {
    gelezen += stuk.length;
    if (gelezen <= hoogstens) yield stuk;
    if (gelezen > hoogstens * UITLEZEN) break;
  }
  if (gelezen > hoogstens) throw probleem('te-groot', `Dit bestand is groter dan ${hoogstens / 2 ** 20} MiB.`);
}
