import { keurBladzijden, openMetLeegBoek, ROLLEN, TOESTANDEN } from './hulp/elke-bladzijde.js';
import type { Werkplekken } from './hulp/werkplek.js';

let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await openMetLeegBoek();
}, 90_000);
afterAll(() => plekken.sluit());

/** Two of them, others for each role and state. All of them are in `toestanden.lang.ts`. */
const twee =
  (begin: number) =>
  (paden: readonly string[]): readonly string[] =>
    paden.filter((_, i) => (i + begin) % Math.ceil(paden.length / 2) === 0);

describe('een greep uit de bladzijden van elke werkplek', () => {
  it.each(ROLLEN.map((rol, i) => [...rol, i] as const))(
    'die vol staan geven een %s (%s) geen bezwaar, en passen ook vergroot',
    async (rol, sub, i) => {
      expect((await keurBladzijden(plekken, [rol, sub], 'vol', twee(i))).gevonden).toEqual({});
    },
  );

  it.each(TOESTANDEN.filter((een) => een !== 'vol').map((een, i) => [een, ROLLEN[i]!, ROLLEN[i + 3]!] as const))(
    'geeft geen bezwaar in de toestand %s, voor een %s en een %s',
    async (toestand, ...rollen) => {
      for (const rol of rollen) expect((await keurBladzijden(plekken, rol, toestand, twee(1))).gevonden).toEqual({});
    },
  );
});
