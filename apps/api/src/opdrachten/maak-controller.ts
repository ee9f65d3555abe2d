import { Controller, Post, Req, Res, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { eersteRol } from '../beveiliging/identiteit.js';
import { schrijfInzage } from '../beveiliging/inzage.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { probleem } from '../fouten/probleem.js';
import { boekstatus, geboekt } from './antwoord.js';
import { BoekOpdrachten } from './boek-opdrachten.command.js';
import { ALLEEN_ZELF, type OpdrachtHttp } from './definitie.js';
import { metGezien } from './gezien.js';
import { toonCijfers, toonGebeurtenissen } from './getoond.js';
import { ingediend } from './indienen.js';
import { leesOpdracht } from './lees.js';
import { locatieVan } from './locatie.js';
import { ApiOpdracht } from './openapi.js';

/** Where an opdracht is posted: in its boek, but a boek itself among the boeken. */
export const adresVan = ({ soort, pad }: OpdrachtHttp): string =>
  soort === 'boek-openen' ? 'v1/boeken' : `v1/boeken/:boekId/${pad}`;

/** The controller of one kind of opdracht: reads, books, answers with what happened. */
export function maakController(http: OpdrachtHttp): Type {
  const locatie = locatieVan(http, adresVan(http));
  @Controller(adresVan(http))
  class OpdrachtController {
    constructor(readonly bus: CommandBus) {}

    @Post()
    @Rollen(...http.rollen)
    @ApiOpdracht(http)
    async boek(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<object> {
      const { identiteit } = verzoek;
      const rol = identiteit && eersteRol(identiteit, http.rollen);
      if (identiteit === undefined || rol === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
      const gelezen = leesOpdracht(http, verzoek);
      const { boek, id, opdracht, gezien } = gelezen;
      if (http.mag?.(opdracht, identiteit, rol) === false) throw probleem('geen-recht', ALLEEN_ZELF);
      const toon = toonGebeurtenissen(http, rol);
      const een = metGezien(ingediend(http, identiteit, rol, id, opdracht), gezien, toon);
      const [uitkomst] = await this.bus.execute(new BoekOpdrachten(boek, [een]));
      const { revisie, herhaald, gebeurtenissen } = geboekt(uitkomst, toonCijfers(rol));
      antwoord.code(boekstatus(gebeurtenissen));
      const waar = locatie(gelezen, revisie, rol);
      antwoord.headers({ etag: `"${revisie}"`, ...(waar !== undefined && { location: waar }) });
      if (http.toontHuishoudens === true) schrijfInzage(verzoek, identiteit, `opdracht ${http.soort}`);
      return { revisie, herhaald, gebeurtenissen: toon(gebeurtenissen) };
    }
  }
  Object.defineProperty(OpdrachtController, 'name', { value: `OpdrachtController:${http.soort}` });
  return OpdrachtController;
}
