import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblemen } from '../openapi/problemen.js';

/** How the overview before closing stands in OpenAPI. */
export const ApiJaar = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Jaarwisseling'),
    ApiOperation({
      operationId: 'jaarafsluiting',
      summary: 'Wat afsluiten van het jaar nu zou zijn: wat in de weg staat, wat meegaat en wat terug',
    }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiOkResponse({
      description: 'Het overzicht; bedragen in eurocenten.',
      content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
    }),
    ApiProblemen(400, 401, 403, 404, 503),
  );
