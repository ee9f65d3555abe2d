import type { LoggerService } from '@nestjs/common';
import { destination, pino, type DestinationStream, type Logger } from 'pino';
import type { FastifyRequest } from 'fastify';
import { padZonderPersonen } from './http/pad.js';
import type { Instellingen } from './instellingen.js';

/** The log: JSON lines without bodies, tokens, queries or addresses of people. */
export const maakLog = (niveau: Instellingen['log'], naar: DestinationStream = destination(1)): Logger =>
  pino(
    {
      level: niveau === 'stil' ? 'silent' : niveau,
      serializers: {
        req: ({ method, url, id }: FastifyRequest) => ({ id, method, pad: padZonderPersonen(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
    },
    naar,
  );

/** What Nest has to say, in the same log: only what is wrong. */
export class NestLog implements LoggerService {
  constructor(private readonly naar: Logger) {}

  log(): void {
    // That a module was loaded is no news.
  }

  warn(bericht: unknown): void {
    this.naar.warn(String(bericht));
  }

  error(bericht: unknown, ...meer: unknown[]): void {
    this.naar.error({ meer }, String(bericht));
  }
}
