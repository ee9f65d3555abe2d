import { applyDecorators } from '@nestjs/common';
import {
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { DOELBINDING } from '../beveiliging/inzage.js';
import { GRENZEN } from '../grenzen.js';
import { ApiProblemen } from '../openapi/problemen.js';

const BOEK = ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } });
const LIJST = { schema: { type: 'object', additionalProperties: true } } as const;

const maak = (naam: string, summary: string, ...meer: MethodDecorator[]): MethodDecorator =>
  applyDecorators(ApiTags('Uitvoer'), ApiOperation({ operationId: naam, summary }), ...meer);

export const ApiUitvoersoorten = (): MethodDecorator =>
  maak(
    'uitvoersoorten',
    'In welke vormen een boek is mee te nemen, en wat daarbij is te vragen',
    ApiOkResponse({ description: 'De soorten.', ...LIJST }),
    ApiProblemen(400, 401, 403),
  );

export const ApiUitvoer = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Uitvoer'),
    ApiOperation({
      operationId: 'uitvoer',
      summary: 'Een boek als bestand in een vorm van anderen',
      description:
        'Het bestand komt stuk voor stuk. Wordt de uitvoer afgebroken, dan breekt de verbinding: een bestand is pas heel ' +
        'als de overdracht zonder fout is geëindigd. Welke vragen een soort kent, staat bij de uitvoersoorten.',
    }),
    BOEK,
    ApiParam({ name: 'soort', schema: { type: 'string', example: 'journaal' } }),
    ApiQuery({
      name: 'totEnMetRevisie',
      required: false,
      description: 'De laatste revisie die meegaat; zonder deze alles. Niet bij csv.',
      schema: { type: 'integer', minimum: 0 },
    }),
    ApiHeader({
      name: DOELBINDING,
      required: false,
      description: 'Waarvoor; moet erbij als er codes van huishoudens in staan of bedragen van weinig huishoudens.',
      schema: { type: 'string', maxLength: GRENZEN.naam, example: 'Jaarrekeningcontrole 2025' },
    }),
    ApiOkResponse({
      description: 'Het bestand.',
      headers: {
        'Ontschot-Uitvoer': { description: 'Welke uitvoer dit is, om af te breken.', schema: { type: 'string' } },
        'Content-Disposition': { description: 'Hoe het bestand heet.', schema: { type: 'string' } },
      },
      content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
    }),
    ApiProblemen(400, 401, 403, 404, 503),
  );

export const ApiUitvoeren = (): MethodDecorator =>
  maak(
    'uitvoeren',
    'De uitvoeren van wie dit vraagt: wat loopt, hoe ver het is, en wat onlangs eindigde',
    BOEK,
    ApiOkResponse({ description: 'De uitvoeren, de laatste vooraan.', ...LIJST }),
    ApiProblemen(400, 401, 403),
  );

export const ApiUitvoerAfbreken = (): MethodDecorator =>
  maak(
    'uitvoer-afbreken',
    'Breekt een eigen uitvoer af; wat al klaar was, blijft klaar',
    BOEK,
    ApiParam({ name: 'uitvoer', schema: { type: 'string', format: 'uuid' } }),
    ApiNoContentResponse({ description: 'Zij loopt niet meer.' }),
    ApiProblemen(400, 401, 403, 404),
  );
