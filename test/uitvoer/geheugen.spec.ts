import { UITVOERSOORTEN } from '@ontschot/audit';
import { houdtBoven, WARM } from './hulp/groot.js';

// What was kept of 20,000 events would be about twice this, and grow with them; the long run has ten times as many.
const MIB = 6;

// The quarters of Iv3 are its year, cut off earlier.
it.each(UITVOERSOORTEN.filter(({ naam }) => !/^iv3-k/.test(naam)).map((soort) => [soort.naam, soort] as const))(
  '%s houdt van twintigduizend gebeurtenissen niets vast',
  async (_, soort) => {
    expect(await houdtBoven(MIB, soort, 20_000)).toBeLessThan(MIB);
  },
);

it('en de meting ziet het, als een uitvoer wel iets vasthoudt', async () => {
  const alles: unknown[] = [];
  const houdtVast = {
    ...{ naam: 'proef', uitleg: '', extensie: 'txt', mediatype: 'text/plain', keer: 1 },
    async *schrijf(bron: Parameters<(typeof UITVOERSOORTEN)[number]['schrijf']>[0]) {
      for await (const pagina of bron.lees()) alles.push(...pagina.map((een) => structuredClone(een)));
      yield '';
    },
  };
  expect(await houdtBoven(2 * MIB, houdtVast, 20_000)).toBeGreaterThan(2 * MIB);
  // Each attempt was all of it, after one of a few to begin with.
  expect(alles).toHaveLength(WARM + 3 * 20_000);
});
