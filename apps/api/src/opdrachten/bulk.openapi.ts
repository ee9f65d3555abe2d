import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProperty,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { OPDRACHT_PATROON } from '@ontschot/kern';
import { GRENZEN } from '../grenzen.js';
import { ProbleemAntwoord } from '../openapi/antwoorden.js';
import { ApiProblemen } from '../openapi/problemen.js';
import { SOORTEN } from './soorten/index.js';

class DeelantwoordAntwoord {
  @ApiProperty({ required: false, example: 'import-1' }) opdrachtId?: string;
  @ApiProperty({ type: 'integer', example: 201 }) status!: number;
  @ApiProperty({ type: 'integer', required: false, example: 12 }) revisie?: number;
  @ApiProperty({ required: false }) herhaald?: boolean;
  @ApiProperty({ type: ProbleemAntwoord, required: false }) probleem?: ProbleemAntwoord;
}

class BulkAntwoord {
  @ApiProperty({ type: 'integer', required: false, description: 'De hoogste van allemaal.' }) revisie?: number;
  @ApiProperty({ type: [DeelantwoordAntwoord] }) antwoorden!: DeelantwoordAntwoord[];
}

const kop = (soort: string) => ({
  type: 'object',
  required: ['opdrachtId', 'soort'],
  properties: {
    opdrachtId: { type: 'string', pattern: OPDRACHT_PATROON.source },
    soort: { type: 'string', enum: [soort] },
  },
});

const VOORBEELD = {
  opdrachten: [
    { opdrachtId: 'bulk-1', soort: 'wijk-instellen', wijk: 'bilgaard', naam: 'Bilgaard' },
    { opdrachtId: 'bulk-2', soort: 'organisatie-instellen', organisatie: 'buurthuis', naam: 'Het buurthuis' },
  ],
};

/** How the bulk route stands in OpenAPI: a list of any opdrachten. */
export const ApiBulk = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Boek'),
    ApiExtraModels(...SOORTEN.map(({ invoer }) => invoer)),
    ApiOperation({
      operationId: 'opdrachten',
      summary: 'Geeft veel opdrachten tegelijk; elke krijgt haar eigen antwoord, in volgorde',
    }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiBody({
      schema: {
        type: 'object',
        required: ['opdrachten'],
        properties: {
          opdrachten: {
            type: 'array',
            minItems: 1,
            maxItems: GRENZEN.bulkOpdrachten,
            items: {
              anyOf: SOORTEN.map(({ soort, invoer }) => ({ allOf: [kop(soort), { $ref: getSchemaPath(invoer) }] })),
            },
          },
        },
      },
      examples: { onderdelen: { value: VOORBEELD } },
    }),
    ApiOkResponse({ type: BulkAntwoord, description: 'Per opdracht wat ervan kwam.' }),
    ApiProblemen(400, 401, 403, 413, 415, 503),
  );
