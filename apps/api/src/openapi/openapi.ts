import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { API_VERSIE } from '../http/haken.js';

const UITLEG =
  'Het boek van een gemeente en een jaar: elke beweging van budget tussen kokers als gebeurtenis. ' +
  'Bedragen zijn hele eurocenten. Elke opdracht heeft een Idempotency-Key: herhalen is veilig. ' +
  'Het antwoord op een opdracht draagt de revisie van het boek als ETag; een vraag met Ontschot-Minstens wacht daarop. ' +
  'Wat niet lukt, antwoordt met problem details (RFC 9457) en alle fouten tegelijk.';

/** The OpenAPI document, made from the routes themselves when it is first asked for. */
@Injectable()
export class OpenApi {
  private maak: (() => OpenAPIObject) | undefined;
  private gemaakt: OpenAPIObject | undefined;

  van(app: INestApplication): void {
    this.maak = () => SwaggerModule.createDocument(app, basis());
  }

  /** Throws when the service was never tied to it. */
  get document(): OpenAPIObject {
    if (this.maak === undefined) throw new Error('er is geen dienst om te beschrijven');
    return (this.gemaakt ??= onderV1(this.maak()));
  }
}

const basis = () =>
  new DocumentBuilder()
    .setTitle('Ontschot')
    .setDescription(UITLEG)
    .setVersion(API_VERSIE)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .setOpenAPIVersion('3.0.3')
    .addServer('/v1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .build();

/** The version is part of the server's address, so paths are given without it; what lies outside it says so. */
function onderV1(document: OpenAPIObject): OpenAPIObject {
  const paden = Object.entries(document.paths).map(([pad, inhoud]) =>
    pad.startsWith('/v1/') ? [pad.slice(3), inhoud] : [pad, { ...inhoud, servers: [{ url: '/' }] }],
  );
  return { ...document, paths: Object.fromEntries(paden) as OpenAPIObject['paths'] };
}
