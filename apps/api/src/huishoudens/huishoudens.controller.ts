import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { AlsTabel, gevraagdeTabel } from '../uitvoer/als-tabel.js';
import { HUISHOUDTABELLEN } from '../uitvoer/csv/antwoordtabellen.js';
import { Huishouddossier } from './huishouddossier.js';
import { ApiHuishoudvraag } from './openapi.js';
import { uitdraai } from './uitdraai.js';

/** What can be asked about one household, and by whom. */
@Controller('v1/boeken/:boekId/huishoudens/:huishouden')
export class HuishoudensController {
  constructor(private readonly dossier: Huishouddossier) {}

  @Get('kosten')
  @Rollen('inwoner', 'controller', 'auditor', 'wijkteam', 'aanbieder', 'financier')
  @ApiHuishoudvraag({
    naam: 'huishoudkosten',
    samenvatting: 'Wat een huishouden kost over alle kokers, met een inzage',
  })
  kosten(@Req() verzoek: FastifyRequest): Promise<object> {
    return this.dossier.kosten(verzoek);
  }

  @Get('inzages')
  @Rollen('inwoner', 'controller', 'auditor')
  @ApiHuishoudvraag({ naam: 'inzages', samenvatting: 'Wie mag zien wat een huishouden kost, waarvoor en tot wanneer' })
  inzages(@Req() verzoek: FastifyRequest): Promise<object> {
    return this.dossier.inzages(verzoek);
  }

  @Get('inzagelogboek')
  @Rollen('inwoner', 'auditor')
  @ApiHuishoudvraag({
    naam: 'inzagelogboek',
    samenvatting: 'Wie naar een huishouden keek, wanneer en waarvoor, het laatste vooraan',
    bladzijden: true,
  })
  @AlsTabel(HUISHOUDTABELLEN.inzagelogboek)
  inzagelogboek(@Req() verzoek: FastifyRequest): Promise<object> {
    return gevraagdeTabel(verzoek) === undefined
      ? this.dossier.inzagelogboek(verzoek)
      : this.dossier.heelInzagelogboek(verzoek);
  }

  @Get('gegevens')
  @Rollen('inwoner')
  @ApiHuishoudvraag({ naam: 'huishoudgegevens', samenvatting: 'Alles wat het boek over het eigen huishouden heeft' })
  @AlsTabel(HUISHOUDTABELLEN.kosten)
  gegevens(@Req() verzoek: FastifyRequest): Promise<object> {
    return this.dossier.gegevens(verzoek);
  }

  @Get('uitdraai')
  @Rollen('inwoner')
  @ApiHuishoudvraag({
    naam: 'huishouduitdraai',
    samenvatting: 'Alles wat het boek over het eigen huishouden heeft, om te lezen en te bewaren',
    tekst: true,
  })
  async uitdraai(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<string> {
    const tekst = uitdraai(await this.dossier.gegevens(verzoek, 'uitdraai'));
    void antwoord
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="mijn-huishouden.txt"');
    return tekst;
  }
}
