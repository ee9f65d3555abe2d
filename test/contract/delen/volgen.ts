import { BEGIN, NO_STREAM, type EventStore, type StoredEvent } from '@ontschot/event-store';
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

/** Appends in a rhythm of its own to a stream of its own, one to three events at a time. */
async function schrijfDoor(store: EventStore, stream: string, aantal: number): Promise<void> {
  for (let nummer = 0; nummer < aantal;) {
    const stuk = Math.min(1 + (nummer % 3), aantal - nummer);
    await store.append(stream, nummer - 1, feiten(stuk, nummer));
    nummer += stuk;
    if (nummer % 7 === 0) await even(1);
  }
}

const perStroom = (events: readonly StoredEvent[], stream: string): number[] =>
  nummersVan(events.filter((event) => event.stream === stream));

/** Subscriptions: history, then live, without gap or repeat. */
export function volgen(make: MaakOpstelling): void {
  let proef: Proefopstelling;
  beforeEach(async () => (proef = await make()));
  afterEach(() => proef.dispose());

  it('gegeven geschiedenis, als er wordt doorgeschreven, dan gaat een abonnement zonder gat of herhaling over van toen naar nu', async () => {
    await proef.store.append('oud', NO_STREAM, feiten(1200));
    const schrijvers = ['a', 'b', 'c'].map((stream) => schrijfDoor(proef.store, stream, 200));
    const volgers = [eerste(1800, proef.store), even(20).then(() => eerste(1800, proef.store))];
    await Promise.all(schrijvers);
    const opgeslagen = await alles(proef.store.readAll(BEGIN));
    for (const events of await Promise.all(volgers)) {
      expect(events).toEqual(opgeslagen);
      for (const stream of ['a', 'b', 'c']) expect(perStroom(events, stream)).toEqual(reeks(200));
    }
  });

  it('als een abonnement na een positie begint, dan komt alleen wat daarna kwam', async () => {
    const { position } = await proef.store.append('boek-a', NO_STREAM, feiten(3));
    const volger = eerste(4, proef.store, position);
    await proef.store.append('boek-a', 2, feiten(2, 3));
    await even(5);
    await proef.store.append('boek-b', NO_STREAM, feiten(2, 5));
    expect(nummersVan(await volger)).toEqual([3, 4, 5, 6]);
  });

  it('gegeven een lege opslag, als er na een poos iets bijkomt, dan krijgt elk wachtend abonnement het', async () => {
    const volgers = [eerste(1, proef.store), eerste(1, proef.store), eerste(1, proef.store)];
    await even(80);
    await proef.store.append('boek-a', NO_STREAM, [feit(7)]);
    expect((await Promise.all(volgers)).map(nummersVan)).toEqual([[7], [7], [7]]);
  });

  it('als een lezer traag is, dan houdt hij niemand op en mist hij niets', async () => {
    const stop = new AbortController();
    const gekregen: number[] = [];
    const traag = (async () => {
      for await (const page of proef.store.subscribe(BEGIN, stop.signal)) {
        await even(15);
        gekregen.push(...nummersVan(page));
        if (gekregen.length === 300) stop.abort();
      }
    })();
    await schrijfDoor(proef.store, 'boek-a', 300);
    const achterstand = 300 - gekregen.length;
    await traag;
    expect(achterstand).toBeGreaterThan(0);
    expect(gekregen).toEqual(reeks(300));
  });

  it('als een wachtend abonnement wordt afgebroken, dan eindigt het zonder fout', async () => {
    const stop = new AbortController();
    const volger = alles(proef.store.subscribe(BEGIN, stop.signal));
    await even(20);
    stop.abort();
    expect(await volger).toEqual([]);
  });

  it('als het al afgebroken was of tijdens het lezen afbreekt, dan komt er geen bladzijde meer', async () => {
    await proef.store.append('boek-a', NO_STREAM, feiten(3000));
    expect(await alles(proef.store.subscribe(BEGIN, AbortSignal.abort()))).toEqual([]);
    const stop = new AbortController();
    let bladzijden = 0;
    for await (const page of proef.store.subscribe(BEGIN, stop.signal)) {
      bladzijden += Math.sign(page.length);
      stop.abort();
    }
    expect(bladzijden).toBe(1);
  });

  it('als de opslag sluit, dan eindigen de abonnementen, wachtend of lezend, zonder fout', async () => {
    await proef.store.append('boek-a', NO_STREAM, feiten(3000));
    const { signal } = new AbortController();
    const wachtend = alles(proef.store.subscribe(await proef.store.head(), signal));
    const lezend = (async () => {
      for await (const page of proef.store.subscribe(BEGIN, signal)) if (page.length > 0) await proef.store.close();
    })();
    await lezend;
    expect(await wachtend).toEqual([]);
  });
}
