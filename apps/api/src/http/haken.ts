import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TokenLezer } from '../beveiliging/token-lezer.js';
import { probleem, type Probleem } from '../fouten/probleem.js';

export const API_VERSIE = '1.0.0';

export interface Haakopties {
  /** In a demo the Host must be this machine: a page elsewhere cannot reach us under a name of its own. */
  readonly alleenHier: boolean;
  readonly tokens: TokenLezer;
  /** True once the service is stopping. */
  readonly stopt: () => boolean;
}

/** What happens to every request before its body is read; a fault thrown here becomes a problem like any other. */
export function hangHaken(fastify: FastifyInstance, { alleenHier, tokens, stopt }: Haakopties): void {
  fastify.decorateRequest('identiteit', undefined);
  fastify.addHook('onRequest', async (verzoek, antwoord) => {
    antwoord.header('api-version', API_VERSIE).header('cache-control', 'no-store').header('x-request-id', verzoek.id);
    if (stopt()) {
      antwoord.header('connection', 'close');
      throw probleem('overbelast', 'De dienst stopt; er is niets aangenomen.', { 'retry-after': '5' });
    }
    const bezwaar = (alleenHier ? hostBezwaar(verzoek) : undefined) ?? vormBezwaar(verzoek);
    if (bezwaar !== undefined) throw bezwaar;
    if (verzoek.is404 || verzoek.routeOptions.config.openbaar === true) return;
    verzoek.identiteit = await tokens.lees(verzoek.headers.authorization);
  });
}

const HIER = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

function hostBezwaar({ headers }: FastifyRequest): Probleem | undefined {
  return HIER.test(headers.host ?? '')
    ? undefined
    : probleem('geen-recht', 'Een demo is alleen te bereiken als localhost of 127.0.0.1.');
}

/** What we can answer with: JSON (and problem details), or a stream of changes. */
const VORMEN = /^\s*(\*\/\*|application\/(\*|json|problem\+json)|text\/event-stream)\s*(;|$)/i;

/** The one address that answers with plain text. */
const UITDRAAI = '/uitdraai';
const TEKST = /(^|,)\s*text\/(\*|plain)\s*(;|,|$)/i;
/** What is taken away as a file has a form of its own, and who asks for it may say so. */
const UITVOER = /\/uitvoer\/[^/]+$/;
/** So is a table of an answer, which is asked for by name. */
const TABEL = 'ontschot-tabel';

function vormBezwaar({ headers, url }: FastifyRequest): Probleem | undefined {
  const { accept } = headers;
  if (accept === undefined || accept.trim() === '' || accept.split(',').some((vorm) => VORMEN.test(vorm)))
    return undefined;
  const pad = url.split('?', 1)[0] ?? '';
  if ((pad.endsWith(UITDRAAI) && TEKST.test(accept)) || UITVOER.test(pad)) return undefined;
  if (headers[TABEL] !== undefined) return undefined;
  return probleem('niet-aanvaardbaar', 'Wij antwoorden met application/json.');
}
