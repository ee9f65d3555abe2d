import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import type { FastifyReply } from 'fastify';
import { Openbaar } from '../beveiliging/rechten.js';
import { Levensloop } from './levensloop.js';

/** For whoever watches over the service. */
@ApiTags('Gezondheid')
@Controller('gezondheid')
export class GezondheidController {
  constructor(
    private readonly levensloop: Levensloop,
    private readonly leesmodel: Leesmodel,
    private readonly schrijvers: Boekschrijvers,
  ) {}

  @Get('levend')
  @Openbaar()
  @ApiOperation({ operationId: 'levend', summary: 'Of de dienst leeft' })
  @ApiOkResponse({ schema: { type: 'object', properties: { levend: { type: 'boolean' } } } })
  levend(): object {
    return { levend: true };
  }

  @Get('gereed')
  @Openbaar()
  @ApiOperation({ operationId: 'gereed', summary: 'Of de dienst werk kan aannemen, en zo niet waarom' })
  @ApiOkResponse({ schema: { type: 'object', properties: { gereed: { type: 'boolean' } } } })
  @ApiServiceUnavailableResponse({ description: 'Nog niet, of niet meer; de redenen staan erin.' })
  gereed(@Res({ passthrough: true }) antwoord: FastifyReply): object {
    // Anybody may ask this: what a server or a program said stays in the log.
    const { openbaar } = this.leesmodel.gereed();
    const redenen = [...this.levensloop.redenen, ...(openbaar === undefined ? [] : [openbaar])];
    if (this.schrijvers.inTwijfel)
      redenen.push('de opslag zegt niet of een boeking is gelukt; welk boek staat in het log');
    if (redenen.length === 0) return { gereed: true };
    void antwoord.code(503);
    return { gereed: false, redenen };
  }
}
