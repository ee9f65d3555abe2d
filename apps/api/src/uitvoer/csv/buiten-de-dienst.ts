import { openLeesmodel, VraagFout, type Leesmodel } from '@ontschot/projecties';
import type { Teksten } from '@ontschot/teksten';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import type { Fout } from '../../invoer/keur.js';
import { leesFilter } from './filter.js';
import { paginas } from './paginas.js';
import { schrijfCsv } from './schrijven.js';
import { CSV, csvsoort, vraagVan } from './soorten/index.js';

/** For the command line, which loads all this only when it is asked for a table. */
export { openLeesmodel, VraagFout };

/** Whoever holds the store sees in a table what a controller sees, and no more. */
const CONTROLLER: Identiteit = {
  afzender: 'opdrachtregel',
  rollen: new Set(['controller']),
  wijken: new Set(),
  organisatie: undefined,
  huishouden: undefined,
  verlooptOp: Number.MAX_SAFE_INTEGER,
};

/** No table holds a sentence about people: none is looked up. */
const GEEN_TEKSTEN = { lees: () => ({ staat: 'gewist' }) } as unknown as Teksten;

/** A table for the command line, or every fault in what is asked; undefined for one that is not there. */
export function csvVoorController(
  naam: string,
  boek: string,
  vraag: Readonly<Record<string, string>>,
): { schrijf(lees: Leesmodel): AsyncGenerator<string> } | { readonly fouten: readonly Fout[] } | undefined {
  const soort = csvsoort(`${CSV}${naam}`);
  if (soort === undefined) return undefined;
  const http = vraagVan(soort);
  const { inhoud, fouten } = leesFilter(http, boek, vraag, soort.anders);
  if (fouten.length > 0) return { fouten };
  return { schrijf: (lees) => schrijfCsv(soort, paginas(http, CONTROLLER, inhoud, lees, GEEN_TEKSTEN)) };
}
