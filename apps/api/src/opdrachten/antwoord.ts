import type { Antwoord } from '@ontschot/boekschrijver';
import type { FastifyRequest } from 'fastify';
import { onvoorzien } from '../fouten/probleem.filter.js';
import { Probleem, probleeminhoud, weigerinhoud, type Probleeminhoud } from '../fouten/probleem.js';
import { vertaal } from '../fouten/vertaal.js';
import type { Toon } from './getoond.js';

type Geboekt = Extract<Antwoord, { soort: 'geboekt' }>;

/** The problem that an answer amounts to; undefined when it was booked. */
export function probleemVan(antwoord: Exclude<Antwoord, Geboekt>): Probleeminhoud;
export function probleemVan(antwoord: Antwoord): Probleeminhoud | undefined;
export function probleemVan(antwoord: Antwoord): Probleeminhoud | undefined {
  switch (antwoord.soort) {
    case 'geboekt':
      return undefined;
    case 'geweigerd':
      return weigerinhoud(antwoord.weigering, antwoord.revisie, antwoord.herhaald);
    case 'hergebruikt':
      return probleeminhoud('opdracht-id-hergebruikt', 'Onder deze id is eerder een andere opdracht gegeven.');
    case 'verouderd':
      return probleeminhoud('overbelast', 'De kosten veranderden terwijl zij werden geteld.');
    case 'anders':
      return probleeminhoud('uitkomst-veranderd', 'Het boek veranderde sinds de proef. Er is niets geboekt.');
    case 'geen-boek':
      return probleeminhoud('niet-gevonden', 'Dit boek is niet geopend.');
  }
}

/** A problem with its figures as they may be shown. */
export const metCijfers = (inhoud: Probleeminhoud, toon: Toon): Probleeminhoud =>
  inhoud.cijfers === undefined ? inhoud : { ...inhoud, cijfers: toon(inhoud.cijfers) };

/**
 * The booked answer; throws the problem of any other, with its figures as `toon` shows them, or the fault of a failure.
 */
export function geboekt(uitkomst: PromiseSettledResult<Antwoord> | undefined, toon: Toon): Geboekt {
  if (uitkomst === undefined) throw new Error('een opdracht bleef zonder antwoord');
  if (uitkomst.status === 'rejected') throw uitkomst.reason;
  if (uitkomst.value.soort === 'geboekt') return uitkomst.value;
  const inhoud = metCijfers(probleemVan(uitkomst.value), toon);
  // A refusal that was recorded moved the boek on, as a booking does.
  throw new Probleem(inhoud, inhoud.revisie === undefined ? {} : { etag: `"${inhoud.revisie}"` });
}

/** Events after which nothing is done yet: a colleague has to agree first. */
const WACHT: ReadonlySet<string> = new Set(['trekking-aangevraagd.v1', 'voucher-aangevraagd.v1']);

/** How a booked answer is called: done, or taken in and waiting for somebody else. */
export const boekstatus = (gebeurtenissen: readonly { readonly type: string }[]): 201 | 202 =>
  gebeurtenissen.some(({ type }) => WACHT.has(type)) ? 202 : 201;

/** What became of one opdracht among many. */
export interface Deelantwoord {
  readonly opdrachtId: string | undefined;
  readonly status: number;
  readonly revisie?: number;
  readonly herhaald?: boolean;
  readonly probleem?: Probleeminhoud;
}

/** The same of one among many: a problem stands beside it, with its figures as `toon` shows them. */
export function deelantwoord(
  opdrachtId: string,
  uitkomst: PromiseSettledResult<Antwoord> | undefined,
  vanFout: (fout: unknown) => Probleeminhoud,
  toon: Toon,
): Deelantwoord {
  if (uitkomst?.status === 'fulfilled' && uitkomst.value.soort === 'geboekt') {
    const { revisie, herhaald, gebeurtenissen } = uitkomst.value;
    return { opdrachtId, status: boekstatus(gebeurtenissen), revisie, herhaald };
  }
  const probleem =
    uitkomst?.status === 'fulfilled'
      ? metCijfers(probleemVan(uitkomst.value) as Probleeminhoud, toon)
      : vanFout(uitkomst?.reason ?? new Error('een opdracht bleef zonder antwoord'));
  return { opdrachtId, status: probleem.status, probleem };
}

/** The problem that a failure amounts to; one that nobody foresaw is logged, once for all opdrachten that met it. */
export function foutvertaler(verzoek: Pick<FastifyRequest, 'id' | 'log'>): (fout: unknown) => Probleeminhoud {
  const eerder = new Map<unknown, Probleeminhoud>();
  return (fout) => {
    const probleem = eerder.get(fout) ?? (vertaal(fout) ?? onvoorzien(fout, verzoek)).inhoud;
    eerder.set(fout, probleem);
    return probleem;
  };
}
