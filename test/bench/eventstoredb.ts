import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { EventStoreDBClient, jsonEvent, NO_STREAM, START } from '@eventstore/db-client';
import { openEventStoreDb, type NewEvent } from '@ontschot/event-store';
import { DOEL } from './grootboek.js';
import { duur, mediaan, zonderDoel, type Maat } from './maat.js';

/** Two ways to the same server: our adapter, and the client with nothing of ours in between. */
interface Weg {
  readonly append: (stream: string, verwacht: number, events: readonly NewEvent[]) => Promise<unknown>;
  /** Reads a whole stream and gives how many events it saw. */
  readonly lees: (stream: string) => Promise<number>;
}

const RONDES = 3;

const gebeurtenis = (i: number): NewEvent => ({
  id: randomUUID(),
  type: 'besteding-geboekt.v1',
  data: {
    boekdatum: '2025-06-01',
    doel: DOEL,
    aanbieder: `aanbieder-${i % 20}`,
    mutaties: [{ van: 'vrij:k1', naar: 'besteed:k1', kleur: 'k1', bedrag: 1 + (i % 50_000) }],
  },
  metadata: {
    geregistreerdOp: '2025-06-01T12:00:00.000Z',
    opdracht: { id: `bench-${i}`, afzender: 'bench', rol: 'controller', hash: randomBytes(32).toString('base64url') },
    zout: randomBytes(16).toString('base64url'),
  },
});

const kaal = (client: EventStoreDBClient): Weg => ({
  append: (stream, verwacht, events) =>
    client.appendToStream(
      stream,
      events.map(({ id, type, data, metadata }) =>
        jsonEvent({ id, type, data: data as never, metadata: metadata as never }),
      ),
      { expectedRevision: verwacht < 0 ? NO_STREAM : BigInt(verwacht), requiresLeader: true },
    ),
  lees: async (stream) => {
    let aantal = 0;
    for await (const _ of client.readStream(stream, { fromRevision: START, requiresLeader: true })) aantal += 1;
    return aantal;
  },
});

/** Milliseconds for `aantal` appends of one event by so many clients, each on a stream of its own, one after the other. */
async function schrijf({ append }: Weg, klanten: number, aantal: number): Promise<number> {
  const perKlant = Math.ceil(aantal / klanten);
  const delen = Array.from({ length: klanten }, () => ({
    stream: `bench-${randomUUID()}`,
    events: Array.from({ length: perKlant }, (_, i) => gebeurtenis(i)),
  }));
  // The adapter looks at a stream once, before its own first append to it: that is not what is measured.
  await Promise.all(delen.map(({ stream }) => append(stream, -1, [gebeurtenis(0)])));
  return duur(() =>
    Promise.all(
      delen.map(async ({ stream, events }) => {
        for (const [i, een] of events.entries()) await append(stream, i, [een]);
      }),
    ),
  );
}

/** The adapter of EventStoreDB against the bare client, on the same double of a server. */
export async function meetEventstoredb(aantal: number, groot: number): Promise<Maat[]> {
  const server = new Worker(new URL('./eventstoredb-server.js', import.meta.url));
  const [address] = (await once(server, 'message')) as [string];
  const store = await openEventStoreDb({ address });
  const client = EventStoreDBClient.connectionString(address);
  const adapter: Weg = {
    append: (...hoe) => store.append(...hoe),
    lees: async (stream) => {
      let gelezen = 0;
      for await (const pagina of store.readStream(stream, 0)) gelezen += pagina.length;
      return gelezen;
    },
  };
  const bloot = kaal(client);
  const stream = `bench-${randomUUID()}`;
  for (let i = 0; i < groot; i += 500)
    await adapter.append(
      stream,
      i - 1,
      Array.from({ length: 500 }, (_, j) => gebeurtenis(i + j)),
    );

  const maten = [
    await verhouding('EventStoreDB: append, 1 klant', aantal, adapter, bloot, (weg) => schrijf(weg, 1, aantal)),
    await verhouding('EventStoreDB: append, 32 klanten', aantal, adapter, bloot, (weg) => schrijf(weg, 32, aantal)),
    await verhouding('EventStoreDB: een stroom lezen', groot, adapter, bloot, (weg) =>
      duur(async () => {
        const gelezen = await weg.lees(stream);
        if (gelezen !== groot) throw new Error(`${gelezen} van ${groot} gelezen`);
      }),
    ),
  ];
  await store.close();
  await client.dispose();
  await server.terminate();
  return maten;
}

/** The two in turn within one run, after one round that does not count. */
async function verhouding(
  naam: string,
  aantal: number,
  adapter: Weg,
  bloot: Weg,
  meet: (weg: Weg) => Promise<number>,
): Promise<Maat> {
  const onze: number[] = [];
  const kale: number[] = [];
  for (let ronde = 0; ronde <= RONDES; ronde += 1) {
    const [een, ander] = [await meet(adapter), await meet(bloot)];
    if (ronde === 0) continue;
    onze.push(een);
    kale.push(ander);
  }
  const per = (ms: number): string => `${Math.round((ms * 1000) / aantal)} µs`;
  const cijfers = `${per(mediaan(onze))} tegen ${per(mediaan(kale))} per gebeurtenis`;
  return zonderDoel(
    naam,
    `door de adapter tegen de kale client op dezelfde server (dubbel); mediaan van ${RONDES} rondes (${cijfers})`,
    mediaan(kale) / mediaan(onze),
  );
}
