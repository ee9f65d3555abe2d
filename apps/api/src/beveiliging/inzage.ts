import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { padZonderPersonen } from '../http/pad.js';
import { keur, type Fout } from '../invoer/keur.js';
import { Naam } from '../invoer/velden.js';
import { noemtHuishoudens } from './huishoudens.js';
import type { Identiteit } from './identiteit.js';
import { noemtUitschieters } from './uitschieters.js';

/** The header in which a reader of household data says what for (design 9). */
export const DOELBINDING = 'Ontschot-Doelbinding';

class Doelbinding {
  @Naam({ uitleg: 'Waarvoor huishoudens worden ingezien.' }) doelbinding!: string;
}

/** What is wrong with the header, where it is given: it goes into the log, so it names nobody. */
export function keurDoelbinding({ headers }: FastifyRequest): Fout[] {
  const doelbinding = headers[DOELBINDING.toLowerCase()];
  if (doelbinding === undefined) return [];
  return keur(Doelbinding, { doelbinding }).map((fout) => ({ ...fout, veld: DOELBINDING }));
}

/**
 * Lets an answer out: when it names households, or what few of them cost, it says in the log who read what, and what
 * for. Throws `vraag-ongeldig` when nothing was said of that. Every role alike: none reads household data unseen.
 */
export function noteerInzage(verzoek: FastifyRequest, wie: Identiteit, antwoord: object): void {
  if (!noemtHuishoudens(antwoord) && !noemtUitschieters(antwoord)) return;
  const doelbinding = verzoek.headers[DOELBINDING.toLowerCase()];
  if (typeof doelbinding !== 'string') {
    const melding = `Dit antwoord gaat over huishoudens. Zeg in de kopregel ${DOELBINDING} in een paar woorden waarvoor u het inziet; dat komt met uw naam in het log.`;
    throw new Probleem(
      foutenInhoud('vraag-ongeldig', [{ veld: DOELBINDING, code: 'ontbreekt', melding }], GRENZEN.fouten),
    );
  }
  schrijfInzage(verzoek, wie, doelbinding);
}

/** One line in the log, at whatever level the rest of it is kept. The address of the request has no code in it. */
export function schrijfInzage(verzoek: FastifyRequest, { afzender, rollen }: Identiteit, doelbinding: string): void {
  const wat = `${verzoek.method} ${padZonderPersonen(verzoek.url)}`;
  verzoek.log
    .child({}, { level: 'info' })
    .info({ inzage: { wie: afzender, rollen: [...rollen], wat, doelbinding } }, 'inzage in huishoudens');
}
