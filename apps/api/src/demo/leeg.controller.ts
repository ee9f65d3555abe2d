import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { leesOpdracht } from '../opdrachten/lees.js';
import { besteden } from '../opdrachten/soorten/besteden.js';

/** Reads and checks a besteding as the real route does, and books nothing: the yardstick of `npm run bench`. */
@ApiExcludeController()
@Controller('v1/demo/leeg')
export class LeegController {
  @Post()
  @HttpCode(201)
  @Rollen('controller')
  leeg(@Req() verzoek: FastifyRequest): object {
    const { id } = leesOpdracht(besteden, verzoek);
    return { id };
  }
}
