import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { errorCodes, LogController, type FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import { antwoordMet, PROBLEEM_JSON } from '../fouten/probleem.filter.js';
import { probleem } from '../fouten/probleem.js';
import { vanStatus } from '../fouten/vertaal.js';
import { GRENZEN } from '../grenzen.js';
import { API_VERSIE } from './haken.js';
import { bewaakTijd } from './op-tijd.js';

/** The HTTP server with its limits; what goes wrong before a route is found is answered as a problem too. */
export function maakServer(log: Logger): FastifyAdapter {
  const opties: FastifyServerOptions & { http: ServerOptions; skipMiddie: true } = {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: !log.isLevelEnabled('info') }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: false,
    bodyLimit: GRENZEN.inhoud,
    requestTimeout: GRENZEN.bestandMs,
    connectionTimeout: GRENZEN.stilMs,
    keepAliveTimeout: GRENZEN.stilMs,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: GRENZEN.koppen, headersTimeout: GRENZEN.aanvraagMs },
    routerOptions: { maxParamLength: GRENZEN.padstuk },
    frameworkErrors: (_fout, verzoek, antwoord) => {
      void antwoord.header('api-version', API_VERSIE);
      const geen = probleem('niet-gevonden', 'Op dit adres is niets.');
      antwoordMet(geen, verzoek, antwoord);
    },
    clientErrorHandler: onleesbaar,
    skipMiddie: true,
  };
  const adapter = new FastifyAdapter(opties);
  const fastify = adapter.getInstance();
  fastify.server.maxConnections = GRENZEN.verbindingen;
  bewaakTijd(fastify, GRENZEN.aanvraagMs);
  fastify.addHook('onRoute', (route) => {
    if (route.config?.hoogstens !== undefined) route.bodyLimit = route.config.hoogstens;
  });
  // The body stays bytes until it is known who asks: reading JSON is work, and its faults join the other faults.
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_verzoek, inhoud, klaar) => {
    klaar(null, inhoud);
  });
  // A file comes as a stream, and only where one is expected.
  fastify.addContentTypeParser(BESTANDEN, (verzoek, inhoud, klaar) => {
    if (verzoek.routeOptions.config.bestand === true) klaar(null, inhoud);
    else klaar(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(String(verzoek.headers['content-type'])));
  });
  return adapter;
}

const BESTANDEN = ['application/xml', 'text/xml', 'text/csv'];

/** What is no HTTP at all: the answer is written by hand, and the connection ends. */
function onleesbaar(fout: Error & { code?: string }, socket: Socket): void {
  if (fout.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[fout.code ?? ''] ?? 400;
  const { inhoud } = vanStatus(status) ?? probleem('invoer-ongeldig', 'De aanvraag is niet te lezen.');
  const tekst = JSON.stringify(inhoud);
  socket.end(
    `HTTP/1.1 ${inhoud.status} ${STATUS_CODES[inhoud.status] ?? ''}\r\n` +
      `content-type: ${PROBLEEM_JSON}\r\napi-version: ${API_VERSIE}\r\ncache-control: no-store\r\n` +
      `content-length: ${Buffer.byteLength(tekst)}\r\nconnection: close\r\n\r\n${tekst}`,
  );
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Bytes that a body of this route may have, where that is another number than for most. */
    hoogstens?: number;
    /** Whether a file may come, as a stream. */
    bestand?: true;
  }
}
