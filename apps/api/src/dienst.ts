import helmet from '@fastify/helmet';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { TokenLezer } from './beveiliging/token-lezer.js';
import { Levensloop } from './gezondheid/levensloop.js';
import { GRENZEN, type Grenzen } from './grenzen.js';
import { hangHaken } from './http/haken.js';
import { Routes } from './http/routes.js';
import { maakServer } from './http/server.js';
import type { DestinationStream } from 'pino';
import type { Instellingen } from './instellingen.js';
import { maakLog, NestLog } from './log.js';
import { OpenApi } from './openapi/openapi.js';
import { maakGegevensmap } from './opslag/gegevensmap.js';
import { openOpslag } from './opslag/openen.js';

/**
 * Makes the service, not listening yet; `grenzen`, `logNaar` and `opslag` are those that a test wants otherwise. Throws
 * `GeenGegevensmap` or `OpenFailed` when the data cannot be had.
 */
export async function maakDienst(
  instellingen: Instellingen,
  grenzen: Partial<Grenzen> = {},
  logNaar?: DestinationStream,
  opslag: typeof openOpslag = openOpslag,
): Promise<NestFastifyApplication> {
  maakGegevensmap(instellingen.gegevens);
  const log = maakLog(instellingen.log, logNaar);
  const server = maakServer(log);
  const module = AppModule.voor(instellingen, log, { ...GRENZEN, ...grenzen }, opslag);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes a literal
  const opties: NestApplicationOptions = { logger: new NestLog(log), bodyParser: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(module, server, opties);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: instellingen.modus === 'productie',
  });
  const fastify = app.getHttpAdapter().getInstance();
  const levensloop = app.get(Levensloop);
  app.get(Routes).volg(fastify);
  app.get(OpenApi).van(app);
  hangHaken(fastify, {
    alleenHier: instellingen.modus === 'demo',
    tokens: app.get(TokenLezer),
    stopt: () => levensloop.stopt,
  });
  return app;
}
