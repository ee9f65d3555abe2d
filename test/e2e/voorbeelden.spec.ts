import { adresVan } from '../../apps/api/src/opdrachten/maak-controller.js';
import { SOORTEN } from '../../apps/api/src/opdrachten/soorten/index.js';
import { Proef } from './hulp/app.js';

describe('de voorbeelden van de API', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
  });
  afterAll(() => proef.stop());

  it('worden op een leeg boek een voor een geboekt', async () => {
    let revisie = -1;
    for (const http of SOORTEN)
      for (const { naam, pad, inhoud } of http.voorbeelden) {
        const adres = `/${adresVan(http)}`
          .replace(':boekId', 'GM0080-2025')
          .replace(/:(\w+)/g, (_, veld) => pad![veld]!);
        const rol = http.soort === 'boek-openen' ? 'beheerder' : 'controller';
        const antwoord = await proef.stuur(adres, inhoud, `${http.soort}-${naam}`, rol);
        revisie += 1;
        expect({ soort: http.soort, status: antwoord.status, body: antwoord.body }).toMatchObject({
          soort: http.soort,
          status: 201,
          body: { revisie, herhaald: false },
        });
        expect(antwoord.headers['etag']).toBe(`"${revisie}"`);
      }
  });
});
