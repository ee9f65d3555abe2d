import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { overtredingen } from './kruisen.js';
import { inProefmap, LIBS, WORTEL } from './proefmap.js';

/** What may be: an import as the design draws it, for each rule that has a way through. */
const GOED = {
  'libs/kern/src/index.ts': "export * from './geld.js';",
  'libs/kern/src/geld.ts': 'export const NUL = 0;',
  'libs/kern/src/geld.spec.ts': "import 'node:fs'; import 'fast-check'; import './geld.js';",
  'libs/boek/src/index.ts': "import '@ontschot/regels'; export * from '@ontschot/kern';",
  'libs/event-store/src/sqlite/store.ts': "import 'better-sqlite3'; import '@ontschot/kern';",
  'libs/event-store/src/eventstoredb/store.ts': "import 'node:fs';",
  'libs/teksten/src/bestand.ts': "import 'better-sqlite3'; import '@ontschot/kern'; import 'node:crypto';",
  'libs/projecties/src/saldi/saldi.ts': "import 'better-sqlite3'; import '@ontschot/boek';",
  'apps/api/src/main.ts': "import '@ontschot/audit'; import 'node:fs'; import './app.js';",
  'apps/api/src/app.ts': "import '@nestjs/common';",
};

/** What may not be: [what, file, its only line, the rule that must speak]. */
const FOUT = [
  ['kern naar boek', 'libs/kern/src/a.ts', "import '@ontschot/boek';", 'pijl-van-kern'],
  ['regels naar boek', 'libs/regels/src/a.ts', "import '@ontschot/boek';", 'pijl-van-regels'],
  ['boek naar event-store', 'libs/boek/src/a.ts', "import '@ontschot/event-store';", 'pijl-van-boek'],
  [
    'een type, boek uit event-store',
    'libs/boek/src/b.ts',
    "import type {} from '@ontschot/event-store';",
    'pijl-van-boek',
  ],
  ['event-store naar boek', 'libs/event-store/src/a.ts', "import '@ontschot/boek';", 'pijl-van-event-store'],
  ['boekschrijver naar regels', 'libs/boekschrijver/src/a.ts', "import '@ontschot/regels';", 'pijl-van-boekschrijver'],
  ['audit naar projecties', 'libs/audit/src/a.ts', "import '@ontschot/projecties';", 'pijl-van-audit'],
  ['invoer naar event-store', 'libs/invoer/src/a.ts', "import '@ontschot/event-store';", 'pijl-van-invoer'],
  ['teksten naar event-store', 'libs/teksten/src/a.ts', "import '@ontschot/event-store';", 'pijl-van-teksten'],
  ['een lib naar een app', 'libs/audit/src/b.ts', "import '../../../apps/api/src/main.js';", 'pijl-van-audit'],
  ['kern naar node', 'libs/kern/src/b.ts', "export { join } from 'node:path';", 'zuiver'],
  ['boek naar node, zonder voorvoegsel', 'libs/boek/src/c.ts', "import 'fs';", 'zuiver'],
  ['boek naar Nest', 'libs/boek/src/d.ts', "import '@nestjs/common';", 'zuiver'],
  ['een type, regels uit Nest', 'libs/regels/src/b.ts', "import type {} from '@nestjs/common';", 'zuiver'],
  ['boek dat pas later laadt', 'libs/boek/src/e.ts', "export const x = () => import('rxjs');", 'zuiver'],
  ['code naar een test', 'libs/boek/src/f.ts', "import './f.spec.js';", 'geen-test-in-de-code'],
  [
    'EventStoreDB buiten zijn map',
    'libs/event-store/src/b.ts',
    "import '@eventstore/db-client';",
    'eventstoredb-op-een-plek',
  ],
  ['SQLite in de api', 'apps/api/src/a.ts', "import 'better-sqlite3';", 'sqlite-op-drie-plekken'],
  [
    'de achterdeur van een lib',
    'apps/api/src/b.ts',
    "import '../../../libs/kern/src/geld.js';",
    'lib-door-de-voordeur',
  ],
  ['een kring', 'libs/kern/src/c.ts', "import './d.js';", 'geen-kring'],
  ['een bestand dat er niet is', 'libs/kern/src/e.ts', "import './nergens.js';", 'bestaat'],
] as const;

/** What the bad files lean on. */
const ERBIJ = {
  'libs/boek/src/f.spec.ts': 'export {};',
  'libs/boek/test-hulp/g.ts': "import 'node:fs';",
  'libs/kern/src/d.ts': "import './c.js';",
};

describe('de pijlen van het ontwerp', () => {
  it('worden door alle code gevolgd', async () => {
    expect(await overtredingen(WORTEL)).toEqual([]);
  }, 60_000);

  it('gaan over alle libs', () => {
    expect(readdirSync(join(WORTEL, 'libs')).filter((lib) => !LIBS.includes(lib))).toEqual([]);
  });

  it('laten door wat mag', async () => {
    expect(await inProefmap(GOED, overtredingen)).toEqual([]);
  }, 60_000);

  describe('houden tegen:', () => {
    let gevonden: string[] = [];
    beforeAll(async () => {
      const fout = Object.fromEntries(FOUT.map(([, bestand, regel]) => [bestand, regel]));
      gevonden = await inProefmap({ ...GOED, ...ERBIJ, ...fout }, overtredingen);
    }, 60_000);

    it.each(FOUT)('%s', (_wat, bestand, _regel, naam) => {
      expect(gevonden.filter((lijn) => lijn.startsWith(`${naam}: ${bestand} → `))).toHaveLength(1);
    });
  });
});
