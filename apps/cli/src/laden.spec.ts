import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opdracht } from '@ontschot/boek';
import { Boekschrijvers, opdrachtHash } from '@ontschot/boekschrijver';
import { openSqliteStore, type EventStore } from '@ontschot/event-store';
import { laad } from './laden.js';

const [OUD, NIEUW] = ['GM0001-2023', 'GM0001-2024'];
type Stap = Opdracht & Record<string, unknown>;
let map: string;
let store: EventStore;
let schrijvers: Boekschrijvers;
let teller = 0;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'laden-'));
  store = await openSqliteStore({ file: join(map, 'g.sqlite') });
  schrijvers = new Boekschrijvers(store);
});
afterEach(async () => {
  await schrijvers.sluit();
  await store.close();
  await rm(map, { recursive: true, force: true });
});

async function boek(naam: string, ...stappen: readonly Stap[]): Promise<void> {
  for (const opdracht of stappen) {
    const herkomst = { id: `o-${(teller += 1)}`, afzender: 'a', rol: 'controller', hash: opdrachtHash(opdracht) };
    expect(await schrijvers.dienIn(naam, [{ herkomst, opdracht }])).toMatchObject([{ soort: 'geboekt' }]);
  }
}

describe('laden in een boek waarvan het jaar ervoor al is afgesloten', () => {
  beforeEach(async () => {
    await boek(
      OUD,
      { soort: 'boek-openen', boek: OUD, gemeente: 'Proef', jaar: 2023 },
      { soort: 'budget-instellen', budget: 'pot', naam: 'Pot', aard: 'fonds' },
      ...Array.from({ length: 12 }, (_, i) => ({
        soort: 'periode-afsluiten',
        periode: `2023-${String(i + 1).padStart(2, '0')}`,
      })),
      { soort: 'boek-afsluiten', besluit: 'Raad 2024-1' },
    );
    await boek(NIEUW, { soort: 'boek-openen', boek: NIEUW, gemeente: 'Proef', jaar: 2024 });
  });
  const pot = (aard: 'fonds' | 'reserve'): Promise<object> =>
    laad(schrijvers, NIEUW, [
      { id: `pot-${aard}`, opdracht: { soort: 'budget-instellen', budget: 'pot', naam: 'Pot', aard } },
    ]);

  it('gegeven een naam die daar iets anders is, dan weigert het boek, zoals over HTTP', async () => {
    await expect(pot('reserve')).rejects.toMatchObject({ message: expect.stringContaining(NIEUW) as unknown });
  });

  it('gegeven hetzelfde als daar, dan wordt het geladen', async () => {
    expect(await pot('fonds')).toEqual({ geboekt: 1, herhaald: 0 });
  });
});
