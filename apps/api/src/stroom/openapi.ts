import { applyDecorators } from '@nestjs/common';
import {
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProperty,
  ApiQuery,
  ApiTags,
  getSchemaPath,
  ApiExtraModels,
} from '@nestjs/swagger';
import { GRENZEN } from '../grenzen.js';
import { ApiProblemen } from '../openapi/problemen.js';

class GebeurteniskopAntwoord {
  @ApiProperty({ type: 'integer', example: 12 }) revisie!: number;
  @ApiProperty({ example: 'besteding-geboekt.v1' }) type!: string;
  @ApiProperty({ format: 'date', example: '2025-04-03' }) boekdatum!: string;
  @ApiProperty({ format: 'date-time' }) geregistreerdOp!: string;
  @ApiProperty({ example: 'controller' }) rol!: string;
}

class GebeurtenissenAntwoord {
  @ApiProperty({ type: [GebeurteniskopAntwoord] }) gebeurtenissen!: GebeurteniskopAntwoord[];
  @ApiProperty({ type: 'integer', required: false, description: 'Waar de volgende pagina begint.' }) volgende?: number;
}

/** How the events of a boek stand in OpenAPI. */
export const ApiGebeurtenissen = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Boek'),
    ApiExtraModels(GebeurtenissenAntwoord),
    ApiOperation({
      operationId: 'gebeurtenissen',
      summary: 'Wat er in een boek gebeurde, als pagina of als stroom die doorgaat',
      description:
        'Met Accept: text/event-stream een stroom: eerst wat kwam na Last-Event-ID (of vanaf), dan wat er gebeurt. ' +
        'Elk bericht heeft alleen de revisie, het type en de ids die het token mag lezen. De raad hoort niet van wat over ' +
        'één huishouden gaat. Een inwoner hoort alleen van wat over het eigen huishouden gaat, zonder ids; een begin voorbij ' +
        'het boek is voor een inwoner wat hierna komt. De stroom eindigt met het token.',
    }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiQuery({ name: 'vanaf', required: false, schema: { type: 'integer', minimum: 0, example: 0 } }),
    ApiQuery({
      name: 'aantal',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: GRENZEN.grootstePagina, default: GRENZEN.pagina, example: 10 },
    }),
    ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'integer', minimum: 0 } }),
    ApiOkResponse({
      description: 'Een pagina, of een stroom.',
      content: {
        'application/json': { schema: { $ref: getSchemaPath(GebeurtenissenAntwoord) } },
        'text/event-stream': { schema: { type: 'string' } },
      },
    }),
    ApiProblemen(400, 401, 403, 404, 429, 503),
  );
