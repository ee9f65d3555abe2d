import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { veldenVan } from '../invoer/veld.js';
import { ApiProblemen } from '../openapi/problemen.js';
import type { OpdrachtHttp } from '../opdrachten/definitie.js';
import { BestandInvoer } from './bestandsvraag.js';

const BOEK = ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } });
const REVISIE = { ETag: { description: 'De revisie waarop dit berust.', schema: { type: 'string' } } };
const TOTAAL = { regels: 1, erbij: 500_000, eraf: 0, saldo: 500_000 };
const PROEF = {
  ...{ opRevisie: 12, kan: true, bezwaren: [] },
  regels: [
    {
      ...{ regel: 1, budget: 'opvang', naam: 'Maatschappelijke opvang', kleur: 'opvang', was: 10_000_000 },
      ...{ wijziging: 500_000, wordt: 10_500_000, ruimte: 8_000_000, bezwaar: null },
    },
  ],
  totaal: TOTAAL,
};
const GEBOEKT = { revisie: 13, herhaald: false, totaal: TOTAAL, opmerkingen: [] };

const json = (example: object) => ({
  'application/json': { schema: { type: 'object', additionalProperties: true } as const, example },
});

/** How trying a begroting, or a change of it, stands in OpenAPI. */
export const ApiBegrotingsproef = ({ soort, groep, invoer, voorbeelden }: OpdrachtHttp): MethodDecorator =>
  applyDecorators(
    ApiTags(groep),
    ApiOperation({
      operationId: `${soort}-proef`,
      summary: 'Zegt van elke regel wat het was en zou worden, of waarom het niet kan; er wordt niets geschreven',
    }),
    BOEK,
    ApiBody({
      type: invoer,
      examples: Object.fromEntries(voorbeelden.map(({ naam, inhoud }) => [naam, { value: inhoud }])),
    }),
    ApiOkResponse({
      description: 'Ook als het niet kan: dan staat bij elke regel waarom.',
      headers: REVISIE,
      content: json(PROEF),
    }),
    ApiProblemen(400, 401, 403, 404, 413, 415, 503),
  );

const bestand = (operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    ApiTags('Begroting'),
    ApiOperation({ operationId, summary }),
    ApiConsumes('text/csv'),
    BOEK,
    ...veldenVan(BestandInvoer).map(({ naam: name, uitleg, verplicht, schema }) =>
      ApiQuery({ name, required: verplicht, description: uitleg, schema: schema as object }),
    ),
    ApiBody({ schema: { type: 'string', example: 'Product;Bedrag\nopvang;100.000,00\n' } }),
    ApiProblemen(400, 401, 403, 404, 409, 413, 415, 503),
  );

/** How trying a file stands in OpenAPI. */
export const ApiBestandsproef = (): MethodDecorator =>
  applyDecorators(
    bestand('begrotingsbestand-proef', 'Leest een begroting uit een CSV-bestand en zegt wat ervan zou komen'),
    ApiOkResponse({
      description:
        'Ook als het niet kan: dan staat bij elke regel waarom. Staat het er al zo in, dan zegt staatAlOp waar. Zijn bedragen op twee manieren te lezen, dan zeggen opmerkingen wat is gekozen.',
      headers: REVISIE,
      content: json({ ...PROEF, opmerkingen: [], staatAlOp: null }),
    }),
  );

/** How booking a file stands in OpenAPI. */
export const ApiBestand = (): MethodDecorator =>
  applyDecorators(
    bestand('begrotingsbestand-innemen', 'Stelt een begroting vast uit een CSV-bestand; geheel of niet'),
    ApiResponse({
      status: 201,
      description: 'Geboekt, als één gebeurtenis.',
      headers: REVISIE,
      content: json(GEBOEKT),
    }),
    ApiResponse({
      status: 200,
      description: 'Deze begroting stond er al zo in.',
      content: json({ ...GEBOEKT, herhaald: true }),
    }),
  );
