import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblemen } from '../openapi/problemen.js';
import type { Proefvraag } from './proefvraag.js';

/** How a question in a body stands in OpenAPI. */
export const ApiProefvraag = ({
  naam,
  samenvatting,
  invoer,
  voorbeeld,
}: Pick<Proefvraag, 'naam' | 'samenvatting' | 'invoer' | 'voorbeeld'>): MethodDecorator =>
  applyDecorators(
    ApiTags('Doorrekeningen'),
    ApiOperation({ operationId: naam, summary: samenvatting }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiHeader({
      name: 'Ontschot-Minstens',
      required: false,
      description: 'De revisie die het antwoord minstens moet kennen, zoals de ETag van een opdracht.',
      schema: { type: 'integer', minimum: 0 },
    }),
    ApiBody({ type: invoer, examples: { voorbeeld: { value: voorbeeld } } }),
    ApiOkResponse({
      description: 'Het antwoord; er is niets geschreven.',
      schema: { type: 'object', additionalProperties: true },
      headers: { ETag: { description: 'De revisie van het boek.', schema: { type: 'string' } } },
    }),
    ApiProblemen(400, 401, 403, 404, 413, 415, 503),
  );
