import { Controller, Delete, Get, HttpCode, Param, Req, Res } from '@nestjs/common';
import { UITVOERSOORTEN } from '@ontschot/audit';
import { Leesmodel } from '@ontschot/projecties';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keurBoek, keurVraag } from '../opdrachten/lees.js';
import { keurMinstens } from '../vragen/lees-vraag.js';
import { csvsoort, TABELROLLEN } from './csv/soorten/index.js';
import { Gebeurtenisuitvoer } from './gebeurtenisuitvoer.js';
import { weiger } from './lees.js';
import { ApiUitvoer, ApiUitvoerAfbreken, ApiUitvoeren, ApiUitvoersoorten } from './openapi.js';
import { uitvoerkeuzes } from './soorten.js';
import { Uitvoeren } from './uitvoeren.js';
import { Vraaguitvoer } from './vraaguitvoer.js';

/** Taking a boek away in formats of others. */
@Controller('v1')
export class UitvoerController {
  constructor(
    private readonly gebeurtenissen: Gebeurtenisuitvoer,
    private readonly vragen: Vraaguitvoer,
    private readonly uitvoeren: Uitvoeren,
    private readonly lees: Leesmodel,
  ) {}

  /** Read your own writes (design 7): an export begins once the read side is that far. Throws `nog-niet-zover`. */
  private async wachtOp(boek: string, minstens: string | string[] | undefined): Promise<void> {
    weiger(keurMinstens(minstens));
    if (minstens === undefined || (await this.lees.wachtOp(boek, Number(minstens), GRENZEN.wachtMs))) return;
    throw probleem('nog-niet-zover', `Revisie ${String(minstens)} van dit boek is hier nog niet bekend.`);
  }

  @Get('uitvoersoorten')
  @Rollen(...TABELROLLEN)
  @ApiUitvoersoorten()
  soorten(@Req() verzoek: FastifyRequest): object {
    weiger(keurVraag(verzoek));
    return { uitvoersoorten: uitvoerkeuzes(wieVraagt(verzoek)) };
  }

  @Get('boeken/:boekId/uitvoer/:soort')
  @Rollen(...TABELROLLEN)
  @ApiUitvoer()
  async uitvoer(
    @Param('boekId') boek: string,
    @Param('soort') naam: string,
    @Req() verzoek: FastifyRequest,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const wie = wieVraagt(verzoek);
    await this.wachtOp(boek, verzoek.headers['ontschot-minstens']);
    const soort = UITVOERSOORTEN.find((een) => een.naam === naam);
    if (soort !== undefined) return this.gebeurtenissen.voerUit(soort, wie, boek, verzoek, antwoord);
    const csv = csvsoort(naam);
    if (csv !== undefined) return this.vragen.voerUit(csv, wie, boek, verzoek, antwoord);
    throw probleem('niet-gevonden', 'Deze soort uitvoer is er niet; /v1/uitvoersoorten noemt ze alle.');
  }

  @Get('boeken/:boekId/uitvoeren')
  @Rollen(...TABELROLLEN)
  @ApiUitvoeren()
  overzicht(@Param('boekId') boek: string, @Req() verzoek: FastifyRequest): object {
    weiger([...keurBoek(boek), ...keurVraag(verzoek)]);
    return { uitvoeren: this.uitvoeren.van(wieVraagt(verzoek).afzender, boek) };
  }

  @Delete('boeken/:boekId/uitvoeren/:uitvoer')
  @HttpCode(204)
  @Rollen(...TABELROLLEN)
  @ApiUitvoerAfbreken()
  breekAf(@Param('boekId') boek: string, @Param('uitvoer') id: string, @Req() verzoek: FastifyRequest): void {
    weiger([...keurBoek(boek), ...keurVraag(verzoek)]);
    this.uitvoeren.stop(wieVraagt(verzoek).afzender, boek, id);
  }
}

function wieVraagt({ identiteit }: FastifyRequest): Identiteit {
  if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
  return identiteit;
}
