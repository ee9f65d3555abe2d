import { NO_STREAM, StoreBusy, type EventStore, type StoredEvent } from '@ontschot/event-store';
import { alles, eerste, even, feit, feiten, nummersVan, reeks } from '../delen/hulp.js';
import { maakServer, type Proefserver } from './opstelling.js';

describe('gegeven een abonnement op een server waarmee iets misgaat', () => {
  let server: Proefserver;
  let store: EventStore;
  beforeEach(async () => {
    server = await maakServer();
    store = await server.open({ silenceMs: 100 });
    await store.append('boek-a', NO_STREAM, feiten(2));
  });
  afterEach(() => server.ruimOp());

  const volg = (na = 0): Promise<StoredEvent[]> => alles(store.subscribe(na, new AbortController().signal));

  it.each<[string, () => void]>([
    ['als de server het netjes beëindigt', () => server.dubbel.beeindigAbonnementen(false)],
    ['als de server het met een fout beëindigt', () => server.dubbel.beeindigAbonnementen(true)],
    ['als de lijn breekt', () => server.dubbel.lijn.knip()],
  ])('%s, dan is dat een fout en geen einde; wie verder leest mist niets', async (_, doe) => {
    const gekregen: StoredEvent[] = [];
    const volger = (async () => {
      for await (const page of store.subscribe(0, new AbortController().signal)) gekregen.push(...page);
    })();
    const fout = expect(volger).rejects.toThrow(StoreBusy);
    await even(60);
    doe();
    await fout;
    expect(nummersVan(gekregen)).toEqual([0, 1]);
    await store.append('boek-a', 1, feiten(2, 2));
    expect(nummersVan(await eerste(2, store, gekregen.at(-1)!.position))).toEqual([2, 3]);
  });

  it('als het blijft zwijgen terwijl er meer is, dan is dat een fout', async () => {
    server.dubbel.doofstom = true;
    await expect(volg()).rejects.toThrow(/gives nothing/);
  });

  it('als er niets nieuws is, dan mag het zwijgen', async () => {
    const stop = new AbortController();
    const volger = alles(store.subscribe(await store.head(), stop.signal));
    await even(350);
    await store.append('boek-a', 1, feiten(1, 2));
    await even(50);
    stop.abort();
    expect(nummersVan(await volger)).toEqual([2]);
  });

  it('als de lezer weggaat, dan houdt ook de server ermee op', async () => {
    for await (const page of store.subscribe(0, new AbortController().signal)) if (page.length > 0) break;
    const stop = new AbortController();
    const volger = alles(store.subscribe(0, stop.signal));
    await even(60);
    expect(server.dubbel.abonnementen.size).toBe(1);
    stop.abort();
    await volger;
    await even(60);
    expect(server.dubbel.abonnementen.size).toBe(0);
  });

  it('als een lezer stilstaat, dan blijft wat hij nog niet las bij de server', async () => {
    const groot = (nummer: number) => feit(nummer, { tekst: 'x'.repeat(20_000) });
    const bladen = store.subscribe(await store.head(), new AbortController().signal)[Symbol.asyncIterator]();
    const begin = bladen.next();
    for (const nummer of reeks(40)) await store.append('boek-b', nummer * 20 - 1, reeks(20, nummer * 20).map(groot));
    await even(100);
    expect([...server.dubbel.abonnementen].map((call) => call.writableNeedDrain)).toEqual([true]);
    const rest = [...((await begin).value as StoredEvent[])];
    while (rest.length < 800) rest.push(...((await bladen.next()).value as StoredEvent[]));
    expect(nummersVan(rest)).toEqual(reeks(800));
    await bladen.return?.();
  });
});
