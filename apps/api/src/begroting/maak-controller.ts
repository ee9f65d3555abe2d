import { Controller, HttpCode, Post, Req, Res, type Type } from '@nestjs/common';
import { beproefBegroting, type BegrotingVaststellen, type Wijzigingsvraag } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { eersteRol } from '../beveiliging/identiteit.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { probleem } from '../fouten/probleem.js';
import type { OpdrachtHttp } from '../opdrachten/definitie.js';
import { toonGebeurtenissen } from '../opdrachten/getoond.js';
import { leesProef } from '../opdrachten/lees.js';
import { adresVan } from '../opdrachten/maak-controller.js';
import { AlsTabel } from '../uitvoer/als-tabel.js';
import { BEGROTINGSPROEF } from '../uitvoer/csv/antwoordtabellen.js';
import { proefantwoord } from './antwoord.js';
import { ApiBegrotingsproef } from './openapi.js';

/**
 * Says of every line of a begroting, or of a change of it, what it was and would be, or why it cannot be: all at once, and
 * nothing is written.
 */
export function maakBegrotingsproef(http: OpdrachtHttp): Type {
  @Controller(`${adresVan(http)}/proeven`)
  class Begrotingsproefcontroller {
    constructor(readonly schrijvers: Boekschrijvers) {}

    @Post()
    @HttpCode(200)
    @Rollen(...http.rollen)
    @ApiBegrotingsproef(http)
    @AlsTabel(...BEGROTINGSPROEF)
    async beproef(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<object> {
      const { identiteit } = verzoek;
      const rol = identiteit && eersteRol(identiteit, http.rollen);
      if (rol === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
      const { boek, opdracht } = leesProef(http, verzoek);
      const vraag = { besluit: '', ...opdracht } as BegrotingVaststellen | Wijzigingsvraag;
      const gegeven = await this.schrijvers.bekijk(boek, (toestand) => {
        if (toestand.boek === undefined) return undefined;
        const proef = beproefBegroting(toestand.tak(), vraag, toestand.laatsteMoment);
        return {
          ...proefantwoord(toestand, proef, (i) => i + 1),
          gebeurtenissen: toonGebeurtenissen(http, rol)(proef.feiten),
        };
      });
      if (gegeven === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      void antwoord.header('etag', `"${gegeven.opRevisie}"`);
      return gegeven;
    }
  }
  Object.defineProperty(Begrotingsproefcontroller, 'name', { value: `Begrotingsproefcontroller:${http.soort}` });
  return Begrotingsproefcontroller;
}
