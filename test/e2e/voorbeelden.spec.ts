import { Proef } from './hulp/app.js';
import { PAD, VERHAAL } from './hulp/verhaal.js';

/** Where what came of it can be read: the thing that was made, its event, or, for a wijkteam, the thing it was about. */
const PLEK: Readonly<Record<string, RegExp>> = {
  'boek-openen': /2025$/,
  'wijk-instellen': /2025\/gebeurtenissen\/\d+$/,
  'verplichting-aangaan': /2025\/verplichtingen\/[\w-]+$/,
  trekken: /2025\/trekkingen\/[\w-]+$/,
  'trekking-instemmen': /2025\/trekkingen\/fiets$/,
  'schuldregeling-aanvragen': /2025\/schuldregelingen\/[\w-]+$/,
  'controlesleutel-aanwijzen': /2025\/controlesleutels$/,
  'mijlpaal-bereiken': /2025\/gebeurtenissen\/\d+$/,
};

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
      expect(headers.etag).toBe(`"${revisie}"`);
      // Whoever asked can read it where the answer points to.
      expect([soort, headers.location]).toEqual([soort, expect.stringMatching(PLEK[soort] ?? PAD)]);
      await proef.haal(headers.location!, rol).set('ontschot-minstens', String(revisie)).expect(200);
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
