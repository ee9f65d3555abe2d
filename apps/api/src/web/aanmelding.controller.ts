import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Openbaar } from '../beveiliging/rechten.js';
import { AANMELDING, type Aanmelding } from './aanmelding.js';

/** Tells a browser how somebody signs in. It holds nothing secret: it is asked before there is a token. */
@ApiTags('Aanmelden')
@Controller('v1/aanmelding')
export class AanmeldingController {
  constructor(@Inject(AANMELDING) private readonly aanmelding: Aanmelding) {}

  @Get()
  @Openbaar()
  @ApiOperation({ operationId: 'aanmelding', summary: 'Hoe een werkplek iemand laat aanmelden' })
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: ['modus'],
      properties: {
        modus: { type: 'string', enum: ['demo', 'productie'] },
        issuer: { type: 'string', description: 'Waar iemand zich aanmeldt; alleen in productie.' },
        client: {
          type: 'string',
          nullable: true,
          description: 'Als wie de werkplekken daar bekend zijn; null als dat niet is ingesteld.',
        },
        rolclaim: { type: 'string', description: 'De claim van het token met de rollen.' },
      },
    },
  })
  lees(): Aanmelding {
    return this.aanmelding;
  }
}
