import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { GRENZEN } from '../grenzen.js';
import { ApiProblemen } from '../openapi/problemen.js';
import { DOELBINDING } from '../beveiliging/inzage.js';

interface Vraag {
  readonly naam: string;
  readonly samenvatting: string;
  /** It comes in pages. */
  readonly bladzijden?: true;
  /** Text for people, instead of JSON. */
  readonly tekst?: true;
}

const ANTWOORD = {
  'application/json': { schema: { type: 'object', additionalProperties: true } },
} as const;
const geheel = (maximum: number) => ({ type: 'integer', minimum: 1, maximum }) as const;

interface Zinnenvraag extends Pick<Vraag, 'naam' | 'samenvatting'> {
  readonly groep: string;
  readonly van: { readonly veld: string; readonly voorbeeld: string };
}

const ZIN = {
  type: 'object',
  required: ['over', 'boekdatum', 'staat'],
  properties: {
    over: {
      type: 'string',
      enum: ['waarom', 'afwijzing', 'terugname', 'opbrengst', 'antwoord', 'plan', 'beeindiging'],
    },
    boekdatum: { type: 'string', format: 'date' },
    staat: { type: 'string', enum: ['leesbaar', 'vergeten', 'onbekend', 'beschadigd'] },
    tekst: { type: 'string', description: 'De zin zelf; alleen als zij leesbaar is.' },
  },
};

/** How the sentences of one trekking or schuldregeling stand in OpenAPI. */
export const ApiZinnen = ({ naam, samenvatting, groep, van }: Zinnenvraag): MethodDecorator =>
  applyDecorators(
    ApiTags(groep),
    ApiOperation({ operationId: naam, summary: samenvatting }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiParam({ name: van.veld, schema: { type: 'string', example: van.voorbeeld } }),
    ApiHeader({
      name: DOELBINDING,
      required: true,
      description: 'Waarvoor u het leest. Het wordt vastgelegd, en het huishouden kan het zien.',
      schema: { type: 'string', maxLength: GRENZEN.naam },
    }),
    ApiOkResponse({
      description: 'De zinnen, in de volgorde waarin zij zijn vastgelegd.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: [van.veld, 'zinnen'],
            properties: { [van.veld]: { type: 'string' }, zinnen: { type: 'array', items: ZIN } },
          },
        },
      },
    }),
    ApiProblemen(400, 401, 403, 404, 503),
  );

/** How a question about one household stands in OpenAPI. */
export const ApiHuishoudvraag = ({ naam, samenvatting, bladzijden, tekst }: Vraag): MethodDecorator =>
  applyDecorators(
    ApiTags('Huishoudens'),
    ApiOperation({ operationId: naam, summary: samenvatting }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiParam({ name: 'huishouden', schema: { type: 'string', example: 'hh-4k7p2wq9xz3mf6tb' } }),
    ApiHeader({
      name: DOELBINDING,
      required: false,
      description: 'Waarvoor u kijkt; verplicht voor wie niet de inwoner van dit huishouden is. Het wordt vastgelegd.',
      schema: { type: 'string', maxLength: GRENZEN.naam },
    }),
    ...(bladzijden === true
      ? [
          ApiQuery({ name: 'aantal', required: false, schema: geheel(GRENZEN.grootstePagina) }),
          ApiQuery({ name: 'cursor', required: false, schema: geheel(Number.MAX_SAFE_INTEGER) }),
        ]
      : []),
    ApiOkResponse({
      description: 'Het antwoord.',
      content: tekst === true ? { 'text/plain': { schema: { type: 'string' } } } : ANTWOORD,
    }),
    ApiProblemen(400, 401, 403, 404, 503),
  );
