import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { GRENZEN } from '../grenzen.js';
import { deelantwoord, foutvertaler, type Deelantwoord } from './antwoord.js';
import { BoekOpdrachten } from './boek-opdrachten.command.js';
import { keurBulk, leesBulk } from './bulk.js';
import { ApiBulk } from './bulk.openapi.js';

/** Many opdrachten on one boek in one request, each answered by itself, in the order given. */
@Controller('v1/boeken/:boekId/opdrachten')
export class BulkController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @HttpCode(200)
  @RouteConfig({ hoogstens: GRENZEN.bulkInhoud })
  @Rollen('controller', 'beheerder')
  @ApiBulk()
  async boek(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<object> {
    const { identiteit } = verzoek;
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    const { boek, opdrachten } = leesBulk(verzoek);
    const gekeurd = await keurBulk(opdrachten, boek, identiteit);
    const goed = gekeurd.flatMap((een) => ('ingediend' in een ? [een.ingediend] : []));
    const uitkomsten = goed.length === 0 ? [] : await this.bus.execute(new BoekOpdrachten(boek, goed));
    const vanFout = foutvertaler(verzoek);
    let volgende = 0;
    const antwoorden = gekeurd.map((een): Deelantwoord =>
      'ingediend' in een
        ? deelantwoord(een.ingediend.herkomst.id, uitkomsten[volgende++], vanFout, een.toon)
        : een.antwoord,
    );
    const revisie = antwoorden.reduce(
      (hoogste, een) => Math.max(hoogste, een.revisie ?? een.probleem?.revisie ?? -1),
      -1,
    );
    if (revisie >= 0) antwoord.header('etag', `"${revisie}"`);
    return { ...(revisie >= 0 && { revisie }), antwoorden };
  }
}
