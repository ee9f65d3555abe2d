import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { veldenVan } from '../invoer/veld.js';
import { ApiProblemen } from '../openapi/problemen.js';
import { InnameInvoer } from './vraag.js';

const VOORBEELD = {
  ...{ declaratie: 'kwintes_D-2025-04', regels: 1_204, debet: 48_210_000, credit: 120_000 },
  ...{ herhaald: false, revisie: 8_412, staat: 'onderweg' },
};

/** How it stands in OpenAPI. */
export const ApiDeclaraties = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Declaraties'),
    ApiOperation({
      operationId: 'declaratie-innemen',
      summary: 'Neemt een bestand met declaraties in: iWmo of iJw 323 (XML), of CSV; geheel of niet',
    }),
    ApiConsumes('application/xml', 'text/csv'),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ...veldenVan(InnameInvoer).map(({ naam: name, uitleg, verplicht, schema }) =>
      ApiQuery({ name, required: verplicht, description: uitleg, schema: schema as object }),
    ),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    ...([200, 202] as const).map((status) =>
      ApiResponse({
        status,
        description:
          status === 202
            ? 'Het bestand klopt, zijn ruimte is gereserveerd, en de regels worden geboekt.'
            : 'Dit bestand was al geboekt.',
        content: { 'application/json': { schema: { type: 'object', additionalProperties: true }, example: VOORBEELD } },
      }),
    ),
    ApiProblemen(400, 401, 403, 404, 409, 413, 415, 503),
  );
