import { keurBladzijden, openMetLeegBoek, ROLLEN, TOESTANDEN } from './hulp/elke-bladzijde.js';
import type { Werkplekken } from './hulp/werkplek.js';

let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await openMetLeegBoek();
}, 90_000);
afterAll(() => plekken.sluit());

describe('elke bladzijde van elke werkplek, in elke toestand', () => {
  describe.each(TOESTANDEN)('%s', (toestand) => {
    it.each(ROLLEN)('geeft een %s (%s) geen bezwaar, en past waar zij vol staat ook vergroot', async (...rol) => {
      const { gevonden, gezien } = await keurBladzijden(plekken, rol, toestand);
      expect(gevonden).toEqual({});
      expect(gezien).toBeGreaterThan(0);
    });
  });
});
