import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProbleemAntwoord } from './antwoorden.js';

const UITLEG: Readonly<Record<number, string>> = {
  400: 'De invoer klopt niet; alle fouten staan erin.',
  401: 'Geen geldig token.',
  403: 'De rol van het token geeft hier geen recht op.',
  404: 'Dit bestaat niet.',
  406: 'Deze vorm van antwoord is er niet.',
  409: 'Geweigerd op inhoud, of de id is al voor iets anders gebruikt.',
  413: 'De inhoud is te groot.',
  415: 'De inhoud is geen application/json.',
  429: 'Te veel tegelijk.',
  503: 'Nu even niet; probeer het opnieuw.',
};

const ETAG = {
  ETag: { description: 'De revisie van een weigering die in het boek staat.', schema: { type: 'string' } },
} as const;

/** The problems that an operation can answer with. */
export const ApiProblemen = (...statussen: readonly number[]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiExtraModels(ProbleemAntwoord),
    ...statussen.map((status) =>
      ApiResponse({
        status,
        description: UITLEG[status] ?? '',
        ...(status === 409 && { headers: ETAG }),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProbleemAntwoord) } } },
      }),
    ),
  );
