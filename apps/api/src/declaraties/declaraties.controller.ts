import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur } from '../invoer/keur.js';
import { BOEKEN } from '../opdrachten/definitie.js';
import { keurBoek } from '../opdrachten/lees.js';
import { bestandVan } from './bestand.js';
import { Inname } from './inname.js';
import { ApiDeclaraties } from './openapi.js';
import { InnameInvoer, vraagVan } from './vraag.js';

/** Hands in a file of declaraties. */
@Controller('v1/boeken/:boekId')
export class DeclaratiesController {
  constructor(private readonly inname: Inname) {}

  @Post('declaraties')
  @RouteConfig({ bestand: true, hoogstens: GRENZEN.declaratieInhoud })
  @Rollen(...BOEKEN)
  @ApiDeclaraties()
  async neemIn(
    @Param('boekId') boek: string,
    @Req() verzoek: FastifyRequest,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<object> {
    const { identiteit } = verzoek;
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    const query = { ...(verzoek.query as object) };
    const fouten = [...keurBoek(boek), ...keur(InnameInvoer, query)];
    if (fouten.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
    const bron = bestandVan(verzoek, 'application/xml of text/csv');
    const wie = { afzender: identiteit.afzender, rol: 'controller' };
    const { revisie, loopt, ...ingenomen } = await this.inname.neemIn(
      boek,
      { ...vraagVan(query), mediatype: verzoek.headers['content-type'] },
      bron,
      wie,
    );
    void antwoord
      .status(loopt ? 202 : 200)
      .header('etag', `"${revisie}"`)
      .header('location', `/v1/boeken/${boek}/declaraties/${ingenomen.declaratie}`);
    return { ...ingenomen, revisie, staat: loopt ? 'onderweg' : 'geboekt' };
  }
}
