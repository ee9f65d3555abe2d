import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { jaaroverzicht } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { foutenInhoud, probleem, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { botsingenVan } from '../opdrachten/jaarwisseling/afsluiten.js';
import { keurBoek, keurVraag } from '../opdrachten/lees.js';
import { INZAGE } from '../vragen/definitie.js';
import { ApiJaar } from './openapi.js';

/** What closing the year would come to. Worked out on the state that the closing itself is decided on. */
@Controller('v1/boeken/:boekId')
export class JaarController {
  constructor(private readonly schrijvers: Boekschrijvers) {}

  @Get('jaarafsluiting')
  @Rollen(...INZAGE)
  @ApiJaar()
  async overzicht(
    @Param('boekId') boek: string,
    @Req() verzoek: FastifyRequest,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<object> {
    const fouten = [...keurBoek(boek), ...keurVraag(verzoek)];
    if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
    const nu = new Date().toISOString();
    const botsen = await botsingenVan(this.schrijvers, boek);
    const { revisie, overzicht } = await this.schrijvers.bekijk(boek, (toestand) => {
      if (toestand.boek === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      return { revisie: toestand.revisie, overzicht: jaaroverzicht(toestand, nu, botsen) };
    });
    void antwoord.header('etag', `"${revisie}"`);
    return overzicht;
  }
}
