import type { OpenAPIObject } from '@nestjs/swagger';
import { PROEFSOORTEN } from '../../apps/api/src/begroting/proefsoorten.js';
import { adresVan } from '../../apps/api/src/opdrachten/maak-controller.js';
import { Proef } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

describe('de voorbeelden van een begroting die wordt beproefd', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'budget-instellen');
  });
  afterAll(() => proef.stop());

  it('gegeven een boek met budgetten, dan kan elk voorbeeld, in de volgorde waarin zij er staan', async () => {
    for (const http of PROEFSOORTEN) {
      const adres = `/${adresVan(http)}`.replace(':boekId', BOEK);
      for (const { naam, inhoud } of http.voorbeelden) {
        const { body } = await proef.stuur(`${adres}/proeven`, inhoud, 'proef').expect(200);
        expect([naam, body.kan, body.bezwaren]).toEqual([naam, true, []]);
      }
      await vertel(proef, http.soort);
    }
  });

  it('gegeven het voorbeeld van een bestand, dan wordt het gelezen, en staat het er niet nog eens in', async () => {
    const { body: document } = await proef.vraag().get('/v1/openapi.json').expect(200);
    const operatie = (document as OpenAPIObject).paths['/boeken/{boekId}/begrotingsbestanden']?.post;
    const inhoud = (operatie?.requestBody as { content: { 'text/csv': { schema: { example: string } } } }).content;
    const query = Object.fromEntries(
      (operatie?.parameters as { name: string; in: string; required: boolean; schema: { example: string } }[])
        .filter((een) => een.in === 'query' && een.required)
        .map(({ name, schema }) => [name, schema.example]),
    );
    const { body } = await proef
      .vraag()
      .post(`${PAD}/begrotingsbestanden/proeven`)
      .query(query)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .set('content-type', 'text/csv')
      .send(inhoud['text/csv'].schema.example)
      .expect(200);
    expect(body.regels).toMatchObject([{ budget: 'opvang', bezwaar: { code: 'begroting-al-vastgesteld' } }]);
  });
});
