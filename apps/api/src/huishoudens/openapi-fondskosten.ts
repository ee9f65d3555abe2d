import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblemen } from '../openapi/problemen.js';

const VOORBEELD = {
  ...{ populatie: 'opvanggezinnen', afspraak: 'voordeur', huishoudens: 12, schuldregelingen: 13 },
  kosten: { samen: 9_360_000, netto: 8_712_000 },
  perHuishouden: { samen: 780_000, netto: 726_000 },
  gevonden: {
    ...{ soort: 'vaststelling', naam: 'voordeur-2025', versie: 1, van: '2025-01', totEnMet: '2025-12' },
    ...{ netto: 31_500_000, huishoudens: 30, perHuishouden: 1_050_000 },
  },
  uitleg:
    'Wat het fonds kostte is van dit boek, tot nu toe, voor de huishoudens van de populatie met een schuldregeling.',
};

/** How it stands in OpenAPI. */
export const ApiFondskosten = (): MethodDecorator =>
  applyDecorators(
    ApiTags('Schuldregelingen'),
    ApiOperation({
      operationId: 'fondskosten',
      summary: 'Wat het schuldenfonds per huishouden kostte, naast wat een afspraak voor die populatie vond',
    }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiParam({ name: 'afspraak', schema: { type: 'string', example: 'voordeur' } }),
    ApiOkResponse({
      description: 'De kosten van het fonds; null is wat van minder dan tien huishoudens zou zijn.',
      content: {
        'application/json': { schema: { type: 'object', additionalProperties: true }, example: VOORBEELD },
      },
    }),
    ApiProblemen(400, 401, 403, 404, 503),
  );
