import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { padZonderPersonen } from '../http/pad.js';
import { keur, type Fout } from '../invoer/keur.js';
import { Naam } from '../invoer/velden.js';
import type { Identiteit } from './identiteit.js';

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

/** What for an answer about households is read, as the header says it; throws `vraag-ongeldig` when nothing was said. */
export function moetDoelbinding(verzoek: FastifyRequest): string {
  const doelbinding = verzoek.headers[DOELBINDING.toLowerCase()];
  if (typeof doelbinding === 'string') return doelbinding;
  const melding = `Dit antwoord gaat over huishoudens. Zeg in de kopregel ${DOELBINDING} in een paar woorden waarvoor u het inziet; dat komt met uw naam in het log.`;
  throw new Probleem(
    foutenInhoud('vraag-ongeldig', [{ veld: DOELBINDING, code: 'ontbreekt', melding }], GRENZEN.fouten),
  );
}

/** One line in the log, at whatever level the rest of it is kept. The address of the request has no code in it. */
export function schrijfInzage(verzoek: FastifyRequest, { afzender, rollen }: Identiteit, doelbinding: string): void {
  const wat = `${verzoek.method} ${padZonderPersonen(verzoek.url)}`;
  verzoek.log
    .child({}, { level: 'info' })
    .info({ inzage: { wie: afzender, rollen: [...rollen], wat, doelbinding } }, 'inzage in huishoudens');
}
