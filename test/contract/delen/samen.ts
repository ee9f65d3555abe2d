import { BEGIN, NO_STREAM, VersionConflict, type EventStore } from '@ontschot/event-store';
import {
  alles,
  eerste,
  even,
  feit,
  feiten,
  nummersVan,
  reeks,
  type MaakOpstelling,
  type Proefopstelling,
} from './hulp.js';

/** Appends one by one, and after a conflict looks where the stream is and tries again. */
async function schrijfMetAnderen(store: EventStore, aantal: number): Promise<void> {
  for (let gelukt = 0; gelukt < aantal;) {
    const nieuw = [feit(gelukt)];
    try {
      await store.append('samen', await store.headOfStream('samen'), nieuw);
      gelukt++;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

/** Two instances on the same data keep each other correct. */
export function samen(make: MaakOpstelling): void {
  let proef: Proefopstelling;
  let ander: EventStore;
  beforeEach(async () => {
    proef = await make();
    ander = await proef.another();
  });
  afterEach(() => proef.dispose());

  it('als de een bijschrijft, dan ziet de ander het en is zijn oude revisie een conflict', async () => {
    const eerder = feiten(2);
    const result = await proef.store.append('boek-a', NO_STREAM, eerder);
    expect(await ander.headOfStream('boek-a')).toBe(1);
    await expect(ander.append('boek-a', NO_STREAM, feiten(1))).rejects.toThrow(VersionConflict);
    expect(await ander.append('boek-a', NO_STREAM, eerder)).toEqual({ ...result, repeated: true });
    expect(await ander.append('boek-a', 1, feiten(1, 2))).toMatchObject({ revision: 2, repeated: false });
    expect(nummersVan(await alles(proef.store.readStream('boek-a', 0)))).toEqual([0, 1, 2]);
  });

  it('als beide door elkaar in een stroom schrijven, dan raakt er niets kwijt en staat niets dubbel', async () => {
    await Promise.all([schrijfMetAnderen(proef.store, 40), schrijfMetAnderen(ander, 40)]);
    const events = await alles(proef.store.readStream('samen', 0));
    expect(events.map(({ revision }) => revision)).toEqual(reeks(80));
    expect(nummersVan(events).sort((a, b) => a - b)).toEqual(reeks(80).map((n) => Math.floor(n / 2)));
    expect(await alles(ander.readAll(BEGIN))).toEqual(events);
  });

  it('als de een bijschrijft, dan krijgt een wachtend abonnement bij de ander het', async () => {
    const volger = eerste(2, ander);
    await even(20);
    await proef.store.append('boek-a', NO_STREAM, feiten(1));
    await even(120);
    await proef.store.append('boek-a', 0, feiten(1, 1));
    expect(nummersVan(await volger)).toEqual([0, 1]);
  });
}
