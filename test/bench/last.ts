import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { Dienst } from '../hulp/dienst.js';

export interface Last {
  readonly perSeconde: number;
  readonly gemiddeldMs: number;
  readonly p99Ms: number;
}

/** Fires the same POST, each with an id of its own, from `klanten` connections for `seconden`. Throws on any answer but 201. */
export async function vuur(
  dienst: Dienst,
  pad: string,
  inhoud: object,
  klanten: number,
  seconden: number,
): Promise<Last> {
  const uitkomst = await autocannon({
    url: `${dienst.adres}${pad}`,
    method: 'POST',
    connections: klanten,
    duration: seconden,
    headers: { authorization: `Bearer ${dienst.token('controller')}`, 'content-type': 'application/json' },
    body: JSON.stringify(inhoud),
    requests: [
      { setupRequest: (verzoek) => ({ ...verzoek, headers: { ...verzoek.headers, 'idempotency-key': randomUUID() } }) },
    ],
  });
  if (uitkomst.non2xx > 0 || uitkomst.errors > 0)
    throw new Error(`${pad}: ${uitkomst.non2xx} foute antwoorden, ${uitkomst.errors} fouten`);
  return {
    perSeconde: uitkomst.requests.total / uitkomst.duration,
    gemiddeldMs: (uitkomst.duration * 1000 * klanten) / uitkomst.requests.total,
    p99Ms: uitkomst.latency.p99,
  };
}

/** Asks the same GET from one connection, at most `perSeconde` times a second, for `seconden`. */
export async function lees(dienst: Dienst, pad: string, perSeconde: number, seconden: number): Promise<Last> {
  const uitkomst = await autocannon({
    url: `${dienst.adres}${pad}`,
    connections: 1,
    duration: seconden,
    overallRate: perSeconde,
    headers: { authorization: `Bearer ${dienst.token('controller')}` },
  });
  if (uitkomst.non2xx > 0 || uitkomst.errors > 0) throw new Error(`${pad}: ${uitkomst.non2xx} foute antwoorden`);
  return { perSeconde: uitkomst.requests.average, gemiddeldMs: uitkomst.latency.mean, p99Ms: uitkomst.latency.p99 };
}
