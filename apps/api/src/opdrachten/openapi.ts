import { applyDecorators } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  OmitType,
} from '@nestjs/swagger';
import { OPDRACHT_PATROON } from '@ontschot/kern';
import type { Klasse } from '../invoer/veld.js';
import { ApiProblemen } from '../openapi/problemen.js';
import { GeboektAntwoord, ProefAntwoord } from '../openapi/antwoorden.js';
import { padvelden, type OpdrachtHttp } from './definitie.js';
import { GEZIEN, kentMerk, MERK_PATROON } from './gezien.js';

/** The body of a single opdracht: its DTO without what the path fills. */
function inhoudVan({ invoer, pad }: OpdrachtHttp): Klasse {
  const velden = padvelden(pad);
  if (velden.length === 0) return invoer;
  const inhoud = OmitType(invoer, velden as never[]) as Klasse;
  Object.defineProperty(inhoud, 'name', { value: `${invoer.name}Inhoud` });
  return inhoud;
}

const voorbeeldenVan = ({ voorbeelden }: OpdrachtHttp) =>
  Object.fromEntries(voorbeelden.map(({ naam, inhoud }) => [naam, { value: inhoud }]));

/** How trying an opdracht stands in OpenAPI. */
export const ApiProef = (http: OpdrachtHttp): MethodDecorator =>
  applyDecorators(
    ApiTags(http.groep),
    ApiOperation({
      operationId: `${http.soort}-proef`,
      summary: 'Zegt wat het antwoord nu zou zijn: dezelfde toets, en er wordt niets geschreven',
    }),
    ApiParam({ name: 'boekId', schema: { type: 'string', example: 'GM0080-2025' } }),
    ApiBody({ type: inhoudVan(http), examples: voorbeeldenVan(http) }),
    ApiOkResponse({
      type: ProefAntwoord,
      description: 'Zo zou het worden geboekt.',
      headers: { ETag: { description: 'De revisie waarop dit berust.', schema: { type: 'string' } } },
    }),
    ApiProblemen(400, 401, 403, 404, 409, 413, 415, 503),
  );

/** How an opdracht stands in OpenAPI: summary, header, path, body with examples, answers. */
export function ApiOpdracht(http: OpdrachtHttp): MethodDecorator {
  const { soort, groep, samenvatting, voorbeelden, pad } = http;
  const inPad = soort === 'boek-openen' ? [] : ['boekId', ...padvelden(pad)];
  const eersteVan = (naam: string) => (naam === 'boekId' ? 'GM0080-2025' : voorbeelden[0].pad?.[naam]);
  return applyDecorators(
    ApiTags(groep),
    ApiOperation({ operationId: soort, summary: samenvatting }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Eigen id van de opdracht; dezelfde id met dezelfde inhoud geeft het eerste antwoord nog eens.',
      schema: { type: 'string', pattern: OPDRACHT_PATROON.source },
      example: `${soort}-1`,
    }),
    ...(kentMerk(http)
      ? [
          ApiHeader({
            name: GEZIEN,
            required: false,
            description:
              'Het merk van de proef: zou er nu iets anders worden geboekt, dan wordt er niets geboekt (409).',
            schema: { type: 'string', pattern: MERK_PATROON.source },
          }),
        ]
      : []),
    ...inPad.map((name) => ApiParam({ name, schema: { type: 'string', example: eersteVan(name) } })),
    ApiBody({
      type: inhoudVan(http),
      examples: voorbeeldenVan(http),
    }),
    ...(voorbeelden.some(({ wacht }) => wacht === true)
      ? [ApiAcceptedResponse({ type: GeboektAntwoord, description: 'Aangevraagd: het wacht op een collega.' })]
      : []),
    ApiCreatedResponse({
      type: GeboektAntwoord,
      description: 'Geboekt.',
      headers: {
        ETag: { description: 'De revisie van het boek.', schema: { type: 'string' } },
        Location: {
          description: 'Waar u kunt lezen wat ervan kwam: wat is gemaakt, of anders de gebeurtenis.',
          schema: { type: 'string' },
        },
      },
    }),
    ApiProblemen(400, 401, 403, 404, 409, 413, 415, 503),
  );
}
