import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemen } from '../openapi/problemen.js';

/** How it stands in OpenAPI. */
export const ApiKoppelingen = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Declaraties'),
    ApiOperation({
      operationId: 'personen-koppelen',
      summary:
        'Zegt bij welk huishouden mensen horen, zodat hun declaraties te boeken zijn; het is niet terug te lezen',
    }),
    ApiConsumes('text/csv'),
    ApiBody({ schema: { type: 'string', example: 'bsn;huishouden\n999990019;hh-2345678923456789\n' } }),
    ApiOkResponse({
      description: 'Hoeveel mensen erbij kwamen, en van hoeveel het al zo was.',
      content: {
        'application/json': {
          schema: { type: 'object', additionalProperties: true },
          example: { gekoppeld: 1, verhuisd: 0, vergeten: 0, ongewijzigd: 0 },
        },
      },
    }),
    ApiProblemen(400, 401, 403, 413, 415, 503),
  );
