import { Controller, HttpCode, Post, Req, Res, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { INZAGE, type Vraaginhoud } from '../vragen/definitie.js';
import { AlsTabel } from '../uitvoer/als-tabel.js';
import { StelVraag } from '../vragen/stel-vraag.query.js';
import { leesGesteld } from './lees-inhoud.js';
import { ApiProefvraag } from './openapi.js';
import type { Proefvraag } from './proefvraag.js';

/** The controller of a question in a body: asked like any other, for who may see all that is booked. */
export function maakProefvraagcontroller(http: Proefvraag): Type {
  const gesteld = {
    ...{ naam: http.naam, pad: `boeken/:boekId/${http.pad}`, groep: 'Doorrekeningen', rollen: INZAGE },
    samenvatting: http.samenvatting,
    beantwoord: (...[lees, vraag]: Parameters<StelVraag['http']['beantwoord']>) =>
      http.beantwoord(lees, vraag as never),
  };
  @Controller(`v1/boeken/:boekId/${http.pad}`)
  class ProefvraagController {
    constructor(readonly bus: QueryBus) {}

    @Post()
    @HttpCode(200)
    @Rollen(...INZAGE)
    @ApiProefvraag(http)
    @AlsTabel(...(http.tabellen ?? []))
    async vraag(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<object> {
      const { identiteit } = verzoek;
      if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
      const { boek, inhoud, minstens } = leesGesteld(verzoek, http.invoer, http.inhoud);
      // Checked against its own class: a body holds more than text.
      const vraag = { ...inhoud, boek } as unknown as Vraaginhoud;
      const { antwoord: gegeven, revisie } = await this.bus.execute(
        new StelVraag(gesteld, identiteit, boek, vraag, minstens),
      );
      if (revisie !== undefined) void antwoord.header('etag', `"${revisie}"`);
      return gegeven;
    }
  }
  Object.defineProperty(ProefvraagController, 'name', { value: `ProefvraagController:${http.naam}` });
  return ProefvraagController;
}
