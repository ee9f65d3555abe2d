import { Proef } from './hulp/app.js';
import { VERHAAL } from './hulp/verhaal.js';

describe('de voorbeelden van de API', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
  });
  afterAll(() => proef.stop());

  it('gegeven een lege opslag, als zij een voor een worden gegeven, dan worden zij alle geboekt', async () => {
    let revisie = -1;
    for (const { soort, adres, inhoud, id, rol } of VERHAAL) {
      const { status, body, headers } = await proef.stuur(adres, inhoud, id, rol);
      revisie += 1;
      expect({ soort, status, body }).toMatchObject({ soort, status: 201, body: { revisie, herhaald: false } });
      expect(body.gebeurtenissen).toHaveLength(1);
      expect([headers.etag, headers.location]).toEqual([
        `"${revisie}"`,
        `/v1/boeken/GM0080-2025/gebeurtenissen/${revisie}`,
      ]);
    }
  });

  it('gegeven dat alles geboekt is, als alles nog eens wordt gegeven, dan is elk antwoord hetzelfde en komt er niets bij', async () => {
    let revisie = -1;
    for (const { adres, inhoud, id, rol } of VERHAAL) {
      const { status, body } = await proef.stuur(adres, inhoud, id, rol);
      revisie += 1;
      expect({ status, body }).toMatchObject({ status: 201, body: { revisie, herhaald: true } });
    }
  });
});
