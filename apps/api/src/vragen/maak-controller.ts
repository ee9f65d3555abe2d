import { Controller, Get, Req, Res, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { Inzagen } from '../huishoudens/inzagen.js';
import type { VraagHttp } from './definitie.js';
import { leesVraag } from './lees-vraag.js';
import { ApiVraag } from './openapi.js';
import { StelVraag } from './stel-vraag.query.js';

/** The controller of one question: reads, asks, answers; a page says where the next one is. */
export function maakVraagController(http: VraagHttp): Type {
  @Controller(`v1/${http.pad}`)
  class VraagController {
    constructor(
      readonly bus: QueryBus,
      readonly inzagen: Inzagen,
    ) {}

    @Get()
    @Rollen(...http.rollen)
    @ApiVraag(http)
    async vraag(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<object> {
      const { identiteit } = verzoek;
      if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
      const { boek, inhoud, minstens } = leesVraag(http, verzoek);
      const gesteld = new StelVraag(http, identiteit, boek, inhoud, minstens);
      const { antwoord: gegeven, revisie } = await this.bus.execute(gesteld);
      this.inzagen.laatZien(verzoek, identiteit, http, gegeven);
      if (revisie !== undefined) void antwoord.header('etag', `"${revisie}"`);
      return metVolgende(gegeven, verzoek.url);
    }
  }
  Object.defineProperty(VraagController, 'name', { value: `VraagController:${http.naam}` });
  return VraagController;
}

/** A page that is not the last one carries the address of the next. */
function metVolgende(antwoord: object, url: string): object {
  const { volgende } = antwoord as { volgende?: unknown };
  if (typeof volgende !== 'string' && typeof volgende !== 'number') return antwoord;
  const adres = new URL(url, 'http://hier');
  adres.searchParams.set('cursor', String(volgende));
  return { ...antwoord, _links: { volgende: { href: `${adres.pathname}${adres.search}` } } };
}
