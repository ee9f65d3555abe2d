import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { INZAGE } from '../vragen/definitie.js';
import { Fondskostenlezer } from './fondskosten.js';
import { ApiFondskosten } from './openapi-fondskosten.js';

/** What the schuldenfonds cost beside what an afspraak found. */
@Controller('v1/boeken/:boekId/afspraken/:afspraak')
export class FondskostenController {
  constructor(private readonly lezer: Fondskostenlezer) {}

  @Get('fondskosten')
  @Rollen(...INZAGE)
  @ApiFondskosten()
  fondskosten(@Req() verzoek: FastifyRequest): Promise<object> {
    return this.lezer.geef(verzoek);
  }
}
