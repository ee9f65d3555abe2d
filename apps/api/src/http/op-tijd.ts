import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Ends a request that is not in after `aanvraagMs`, as what came in too late. Node has one limit for all requests, and a file is read as
 * fast as it is judged: who is known gets the limit of the server for it.
 */
export function bewaakTijd(fastify: FastifyInstance, aanvraagMs: number): void {
  fastify.addHook('onRequest', (verzoek, antwoord, klaar) => {
    klaar();
    if (!heeftInhoud(verzoek)) return;
    const { raw, routeOptions } = verzoek;
    const klok = setTimeout(() => {
      const magLang = routeOptions.config.bestand === true && verzoek.identiteit !== undefined;
      if (raw.complete || magLang) return;
      if (antwoord.raw.headersSent) raw.socket.destroy();
      else fastify.server.emit('clientError', new TeLaat(), raw.socket);
    }, aanvraagMs).unref();
    const stop = (): void => {
      clearTimeout(klok);
    };
    raw.once('end', stop).once('close', stop);
  });
}

const heeftInhoud = ({ raw: { headers } }: FastifyRequest): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** As Node itself tells it. */
class TeLaat extends Error {
  readonly code = 'ERR_HTTP_REQUEST_TIMEOUT';
}
