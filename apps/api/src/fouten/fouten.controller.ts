import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { FOUTEN, WEIGERINGEN } from '@ontschot/kern';
import { Openbaar } from '../beveiliging/rechten.js';
import { foutadres, probleem } from './probleem.js';

const ALLE = new Map(
  [
    ...Object.entries(FOUTEN),
    ...Object.entries(WEIGERINGEN).map(([code, soort]) => [code, { status: 409, ...soort }] as const),
  ].map(([code, { status, titel, watNu }]) => [code, { type: foutadres(code), code, status, titel, watNu }]),
);

/** The catalogue of faults and refusals: every `type` of a problem leads here. */
@ApiTags('Fouten')
@Controller('v1/fouten')
export class FoutenController {
  @Get()
  @Openbaar()
  @ApiOperation({ operationId: 'fouten', summary: 'Alle fouten en weigeringen die deze dienst geeft' })
  @ApiOkResponse({ schema: { type: 'object' } })
  alle(): object {
    return { fouten: [...ALLE.values()] };
  }

  @Get(':code')
  @Openbaar()
  @ApiOperation({ operationId: 'fout', summary: 'Eén fout of weigering, en wat iemand dan kan doen' })
  @ApiParam({ name: 'code', example: 'te-weinig-ruimte' })
  @ApiOkResponse({ schema: { type: 'object' } })
  een(@Param('code') code: string): object {
    const fout = ALLE.get(code);
    if (fout === undefined) throw probleem('niet-gevonden', 'Deze code komt niet voor.');
    return fout;
  }
}
