import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';

const GEEN = { veld: 'bestand', code: 'ontbreekt', melding: 'Stuur het bestand zelf mee.' };

/** The file that came with a request, as it comes in; throws when there is none (400) or it is something else (415). */
export function bestandVan({ body }: FastifyRequest, soorten: string): AsyncIterable<Uint8Array> {
  const bron = body as AsyncIterable<Uint8Array> | Buffer | null | undefined;
  if (bron === undefined || bron === null) throw new Probleem(foutenInhoud('invoer-ongeldig', [GEEN], GRENZEN.fouten));
  if (Buffer.isBuffer(bron)) throw probleem('verkeerd-mediatype', `Stuur het bestand zelf, als ${soorten}.`);
  return bron;
}
