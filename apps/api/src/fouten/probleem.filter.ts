import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { padZonderPersonen } from '../http/pad.js';
import { Routes } from '../http/routes.js';
import { Probleem, probleeminhoud } from './probleem.js';
import { vertaal } from './vertaal.js';

export const PROBLEEM_JSON = 'application/problem+json; charset=utf-8';

/** The one place where anything that went wrong becomes an answer: problem details, never a stack. */
@Catch()
export class ProbleemFilter implements ExceptionFilter {
  constructor(private readonly routes: Routes) {}

  catch(fout: unknown, host: ArgumentsHost): void {
    const verzoek = host.switchToHttp().getRequest<FastifyRequest>();
    const eigenlijk = verzoek.is404 && fout instanceof NotFoundException ? this.routes.geen(verzoek) : fout;
    antwoordMet(eigenlijk, verzoek, host.switchToHttp().getResponse<FastifyReply>());
  }
}

/** Answers a request with the problem that a fault amounts to. */
export function antwoordMet(fout: unknown, verzoek: FastifyRequest, antwoord: FastifyReply): void {
  if (antwoord.sent || antwoord.raw.headersSent) {
    verzoek.log.error({ err: fout }, 'fout na het begin van het antwoord');
    antwoord.raw.destroy();
    return;
  }
  const { inhoud, koppen } = vertaal(fout) ?? onvoorzien(fout, verzoek);
  void antwoord
    .code(inhoud.status)
    .headers({ ...koppen, 'cache-control': 'no-store' })
    .type(PROBLEEM_JSON)
    .send(JSON.stringify({ ...inhoud, instance: padVan(verzoek.url) }));
}

/** What nobody foresaw: the log gets all of it, the caller a kenmerk to find it by. */
export function onvoorzien(fout: unknown, verzoek: Pick<FastifyRequest, 'id' | 'log'>): Probleem {
  verzoek.log.error({ err: fout }, 'onvoorziene fout');
  const inhoud = probleeminhoud('interne-fout', 'De fout is vastgelegd onder het genoemde kenmerk.', {
    kenmerk: verzoek.id,
  });
  return new Probleem(inhoud);
}

/** The path of a request without its query, when it is an ordinary one: what is hostile is not sent back. */
export function padVan(url: string): string {
  const pad = padZonderPersonen(url);
  return /^\/[\w/.:@~-]{0,400}$/.test(pad) ? pad : '/';
}
