import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { ApiZinnen } from './openapi.js';
import { Teamzinnen } from './teamzinnen.js';
import type { Getoond } from './zinlezer.js';

/** What a team wrote about whom it helps, to read back. */
@Controller('v1/boeken/:boekId')
export class ZinnenController {
  constructor(private readonly zinnen: Teamzinnen) {}

  @Get('trekkingen/:trekking/zinnen')
  @Rollen('wijkteam')
  @ApiZinnen({
    naam: 'trekkingzinnen',
    samenvatting: 'Wat bij een trekking is geschreven, voor haar team; wie kijkt wordt vastgelegd',
    van: { veld: 'trekking', voorbeeld: 'identiteitsbewijs' },
    groep: 'Wijkteams',
  })
  async trekking(
    @Req() verzoek: FastifyRequest,
    @Param('trekking') trekking: string,
  ): Promise<{ trekking: string; zinnen: readonly Getoond[] }> {
    return { trekking, zinnen: await this.zinnen.trekking(verzoek, trekking) };
  }

  @Get('vouchers/:voucher/zinnen')
  @Rollen('wijkteam')
  @ApiZinnen({
    naam: 'voucherzinnen',
    samenvatting: 'Wat bij een voucher is geschreven, voor zijn team; wie kijkt wordt vastgelegd',
    van: { veld: 'voucher', voorbeeld: 'zomer-k7p2' },
    groep: 'Vouchers',
  })
  async voucher(
    @Req() verzoek: FastifyRequest,
    @Param('voucher') voucher: string,
  ): Promise<{ voucher: string; zinnen: readonly Getoond[] }> {
    return { voucher, zinnen: await this.zinnen.voucher(verzoek, voucher) };
  }

  @Get('schuldregelingen/:schuldregeling/zinnen')
  @Rollen('wijkteam', 'controller')
  @ApiZinnen({
    naam: 'schuldregelingzinnen',
    samenvatting: 'Wat bij een schuldregeling is geschreven, voor haar team, en voor een controller met een inzage',
    van: { veld: 'schuldregeling', voorbeeld: 'regeling-7' },
    groep: 'Schuldregelingen',
  })
  async schuldregeling(
    @Req() verzoek: FastifyRequest,
    @Param('schuldregeling') schuldregeling: string,
  ): Promise<{ schuldregeling: string; zinnen: readonly Getoond[] }> {
    return { schuldregeling, zinnen: await this.zinnen.schuldregeling(verzoek, schuldregeling) };
  }
}
