import { NO_STREAM, OutcomeUnclear, StoreBusy, type EventStore } from '@ontschot/event-store';
import type { Kwaad } from '../../hulp/eventstoredb-dubbel/dubbel.js';
import { feiten } from '../delen/hulp.js';
import { maakServer, type Proefserver } from './opstelling.js';

interface Client {
  appendToStream(...hoe: unknown[]): Promise<{ position?: { commit: bigint } }>;
}

/** Lets the client answer appends with another position, or none. */
function zonderPlaats(store: EventStore, commit: bigint | undefined): void {
  const { client } = store as unknown as { client: Client };
  const { appendToStream } = client;
  client.appendToStream = async (...hoe) => {
    const antwoord = await appendToStream.apply(client, hoe);
    return { ...antwoord, position: commit === undefined ? undefined : { commit } } as typeof antwoord;
  };
}

describe('gegeven een bijschrijving die is verstuurd', () => {
  let server: Proefserver;
  let store: EventStore;
  beforeEach(async () => {
    server = await maakServer();
    store = await server.open();
    await store.append('boek-a', NO_STREAM, feiten(2));
  });
  afterEach(() => server.ruimOp());

  it('als de server bevestigt zonder de plaats, dan wordt die gelezen; lukt dat niet, dan is de uitkomst onduidelijk', async () => {
    zonderPlaats(store, undefined);
    const een = await store.append('boek-a', 1, feiten(1, 2));
    expect(een).toEqual({ revision: 2, position: server.dubbel.logboek.alle.at(-1)?.position, repeated: false });
    const nieuw = feiten(1, 3);
    const ruw = (store as unknown as { reader: { pageOfStream: unknown } }).reader;
    const { pageOfStream } = ruw;
    ruw.pageOfStream = () => Promise.reject(new StoreBusy('the event store cannot be read'));
    await expect(store.append('boek-a', 2, nieuw)).rejects.toThrow(OutcomeUnclear);
    ruw.pageOfStream = pageOfStream;
    expect(await store.append('boek-a', 2, nieuw)).toMatchObject({ revision: 3, repeated: true });
  });

  it('als de plaats te groot is om precies te bewaren, dan heet dat nooit: er is niets geschreven', async () => {
    zonderPlaats(store, 2n ** 60n);
    await expect(store.append('boek-a', 1, feiten(1, 2))).rejects.toThrow(OutcomeUnclear);
    expect(await store.headOfStream('boek-a')).toBe(2);
  });

  it('als de client iets gooit dat wij niet kennen nadat er is verstuurd, dan is de uitkomst onduidelijk', async () => {
    const { client } = store as unknown as { client: Client };
    const { appendToStream } = client;
    client.appendToStream = async (...hoe) => {
      await appendToStream.apply(client, hoe);
      throw new TypeError('cannot read the answer');
    };
    const nieuw = feiten(1, 2);
    await expect(store.append('boek-a', 1, nieuw)).rejects.toThrow(OutcomeUnclear);
    client.appendToStream = appendToStream;
    expect(await store.append('boek-a', 1, nieuw)).toMatchObject({ revision: 2, repeated: true });
  });

  it('als het antwoord uitblijft, dan is dat er binnen de tijd voor een bijschrijving, ook als lezen langer mag', async () => {
    const vlug = await server.open({ waitMs: 20_000, appendMs: 300 });
    const nieuw = feiten(1, 2);
    const kwaden: Kwaad[] = ['stil'];
    server.dubbel.kwaad = () => kwaden.shift();
    const begin = performance.now();
    await expect(vlug.append('boek-a', 1, nieuw)).rejects.toThrow(OutcomeUnclear);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(await vlug.append('boek-a', 1, nieuw)).toMatchObject({ revision: 2, repeated: true });
  });
});
