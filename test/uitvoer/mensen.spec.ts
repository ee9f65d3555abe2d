import { UITVOERSOORTEN } from '@ontschot/audit';
import type { StoredEvent } from '@ontschot/event-store';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bronVanOpslag, tekstVan } from './hulp/bron.js';

const HUISHOUDCODE = /hh-[2-9bcdfghjkmnpqrstvwxyz]{16}/g;

/** The golden history of what teams, vouchers, a schuldenfonds and residents do: each a boek of its own. */
const BOEKEN = ['wijkteam', 'vouchers', 'schuldenfonds', 'bewoners', 'wijkbudget'].map((naam) => {
  const tekst = readFileSync(join(import.meta.dirname, `../golden/${naam}.json`), 'utf8');
  const alles = (JSON.parse(tekst) as StoredEvent[]).map((een): StoredEvent => ({
    ...een,
    id: `${naam}-${een.revision}`,
    stream: 'boek-proef-2025',
    position: een.revision + 1,
  }));
  return [naam, alles] as const;
});

describe.each(BOEKEN)('van wat er voor mensen wordt gedaan (%s)', (naam, alles) => {
  const codes = new Set(JSON.stringify(alles).match(HUISHOUDCODE));

  it.each(UITVOERSOORTEN.map((soort) => [soort.naam, soort] as const))(
    'staat in %s alleen een code van een huishouden als de uitvoer dat zegt',
    async (_, soort) => {
      const tekst = await tekstVan(soort, bronVanOpslag('proef-2025', alles));
      if (soort.huishoudens === true) expect(new Set(tekst.match(HUISHOUDCODE))).toEqual(codes);
      else expect(tekst).not.toMatch(HUISHOUDCODE);
    },
  );

  it('staan er codes in het boek, als het er is voor huishoudens', () => {
    expect(codes.size > 0).toBe(naam !== 'wijkbudget');
  });
});
