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
    for (const { soort, adres, inhoud, id, rol, status: verwacht } of VERHAAL) {
      const { status, body, headers } = await proef.stuur(adres, inhoud, id, rol);
      expect({ soort, status, body }).toMatchObject({ soort, status: verwacht, body: { herhaald: false } });
      const gebeurtenissen = body['gebeurtenissen'] as { readonly revisie: number }[];
      expect(gebeurtenissen.length).toBeGreaterThan(0);
      // An assessment is several events; they stand one after the other, and the answer gives the last.
      expect(gebeurtenissen.map((een) => een.revisie)).toEqual(gebeurtenissen.map((_, i) => revisie + 1 + i));
      revisie += gebeurtenissen.length;
      expect(body.revisie).toBe(revisie);
      expect([headers.etag, headers.location]).toEqual([
        `"${revisie}"`,
        `/v1/boeken/GM0080-2025/gebeurtenissen/${revisie}`,
      ]);
    }
  });

  it('gegeven dat alles geboekt is, als alles nog eens wordt gegeven, dan is elk antwoord hetzelfde en komt er niets bij', async () => {
    let revisie = -1;
    for (const { adres, inhoud, id, rol, status: verwacht } of VERHAAL) {
      const { status, body } = await proef.stuur(adres, inhoud, id, rol);
      expect({ status, body }).toMatchObject({ status: verwacht, body: { herhaald: true } });
      revisie += (body['gebeurtenissen'] as unknown[]).length;
      expect(body.revisie).toBe(revisie);
    }
  });
});
