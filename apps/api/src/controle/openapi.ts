import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { DOELBINDING } from '../beveiliging/inzage.js';
import { GRENZEN } from '../grenzen.js';
import { ApiProblemen } from '../openapi/problemen.js';

type Vorm = 'application/json' | 'text/plain' | 'application/x-ndjson';

/** How what is taken away stands in OpenAPI. */
export const ApiControle = (naam: string, samenvatting: string, vorm: Vorm = 'application/json'): MethodDecorator =>
  applyDecorators(
    ApiTags('Controle'),
    ApiOperation({ operationId: naam, summary: samenvatting }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ...(naam === 'ontvangstbewijs'
      ? [ApiParam({ name: 'revisie', schema: { type: 'integer', minimum: 0, example: 12 } })]
      : []),
    ...(naam === 'bundel'
      ? [
          ApiHeader({
            name: DOELBINDING,
            required: true,
            description:
              'Waarvoor u de gebeurtenissen meeneemt: er staan codes van huishoudens in. Het wordt vastgelegd.',
            schema: { type: 'string', maxLength: GRENZEN.naam, example: 'Jaarrekeningcontrole 2025' },
          }),
        ]
      : []),
    ApiOkResponse({
      description: 'Het antwoord.',
      content: {
        [vorm]: {
          schema: vorm === 'application/json' ? { type: 'object', additionalProperties: true } : { type: 'string' },
        },
      },
    }),
    ApiProblemen(400, 401, 403, 404, 409, 503),
  );
