import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { DOELBINDING } from '../beveiliging/inzage.js';
import { GRENZEN } from '../grenzen.js';
import { veldenVan } from '../invoer/veld.js';
import { ApiProblemen } from '../openapi/problemen.js';
import { padvelden } from '../opdrachten/definitie.js';
import type { VraagHttp } from './definitie.js';

/** How a question stands in OpenAPI. */
export function ApiVraag({
  naam,
  pad,
  groep,
  samenvatting,
  invoer,
  voorbeeld = {},
  weigert,
}: VraagHttp): MethodDecorator {
  const inPad = padvelden(pad);
  const inVraag = invoer === undefined ? [] : veldenVan(invoer).filter((veld) => !inPad.includes(veld.naam));
  return applyDecorators(
    ApiTags(groep),
    ApiOperation({ operationId: naam, summary: samenvatting }),
    ...inPad.map((name) =>
      ApiParam({ name, schema: { type: 'string', example: name === 'boekId' ? 'GM0080-2025' : voorbeeld[name] } }),
    ),
    ...inVraag.map(({ naam: name, uitleg, verplicht, schema }) =>
      ApiQuery({
        name,
        required: verplicht,
        description: uitleg,
        schema: { ...schema, ...(voorbeeld[name] !== undefined && { example: voorbeeld[name] }) } as object,
      }),
    ),
    ApiHeader({
      name: 'Ontschot-Minstens',
      required: false,
      description: 'De revisie die het antwoord minstens moet kennen, zoals de ETag van een opdracht.',
      schema: { type: 'integer', minimum: 0 },
    }),
    ApiHeader({
      name: DOELBINDING,
      required: false,
      description:
        'Waarvoor huishoudens worden ingezien; moet erbij als het antwoord een huishouden noemt, en komt in het log.',
      schema: { type: 'string', maxLength: GRENZEN.naam, example: 'Steekproef rekenkamer 2025' },
    }),
    ApiOkResponse({
      description: 'Het antwoord.',
      schema: { type: 'object', additionalProperties: true },
      headers: { ETag: { description: 'De revisie van het boek.', schema: { type: 'string' } } },
    }),
    ApiProblemen(400, 401, 403, 404, ...(weigert === undefined ? [] : [409]), 503),
  );
}
