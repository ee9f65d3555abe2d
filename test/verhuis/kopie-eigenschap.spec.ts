import { copyEvents, type EventStore } from '@ontschot/event-store';
import fc from 'fast-check';
import { join } from 'node:path';
import { inhoud } from './boeken.js';
import { maakTweetal, type Tweetal } from './opstelling.js';

const NUM_RUNS = Number(process.env['ONTSCHOT_RUNS'] ?? 15);

/** Any JSON with an object on top, with keys that objects treat as their own and text that is half a character. */
const json = fc
  .dictionary(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('__proto__', '1', 'constructor', '\ud83d')),
    fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('\udc69 los', 5e-324, 2 ** 53, '')),
    { maxKeys: 5 },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as object);

interface Bijschrijving {
  readonly stream: string;
  readonly events: readonly { readonly id: string; readonly data: object; readonly metadata: object }[];
}

/** Appends, each of some events, to a few streams in any order. */
const geschiedenis: fc.Arbitrary<Bijschrijving[]> = fc.array(
  fc.record({
    stream: fc.constantFrom('boek-a-2025', 'boek-b-2025', 'boek-c-2026'),
    events: fc.array(fc.record({ id: fc.uuid(), data: json, metadata: json }), { minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 25 },
);

async function schrijf(store: EventStore, appends: readonly Bijschrijving[]): Promise<void> {
  for (const { stream, events } of appends)
    await store.append(
      stream,
      await store.headOfStream(stream),
      events.map((een) => ({ ...een, type: 'feit-vastgelegd.v1' })),
    );
}

describe('gegeven willekeurige gebeurtenissen in willekeurige stromen', () => {
  let stel: Tweetal;
  let nummer = 0;
  beforeAll(async () => (stel = await maakTweetal()));
  afterAll(() => stel.ruimOp());
  const vers = (): Promise<EventStore> => stel.map.open({ file: join(stel.map.pad, `${(nummer += 1)}.db`) });

  it('dan geeft elke opslag na de kopie dezelfde gebeurtenissen, ook als een deel er al stond', async () => {
    await fc.assert(
      fc.asyncProperty(geschiedenis, geschiedenis, async (eerst, erbij) => {
        const bron = await vers();
        const doel = await vers();
        await schrijf(bron, eerst);
        await copyEvents(bron, doel);
        await schrijf(bron, erbij);
        const { there, missing } = await copyEvents(bron, doel);
        expect(await inhoud(doel)).toEqual(await inhoud(bron));
        expect([there, missing]).toEqual([eerst, erbij].map((een) => een.flatMap(({ events }) => events).length));
      }),
      { numRuns: NUM_RUNS },
    );
  }, 60_000);

  it('dan komt via de server op een ander bestand precies hetzelfde aan', async () => {
    // The server is one and cannot be emptied: one history that is all of them.
    const appends = fc.sample(geschiedenis, { numRuns: 6, seed: 20_251_122 }).flat();
    await schrijf(stel.sqlite, appends);
    await copyEvents(stel.sqlite, stel.esdb);
    const terug = await vers();
    await copyEvents(stel.esdb, terug);
    expect(await inhoud(stel.esdb)).toEqual(await inhoud(stel.sqlite));
    expect(await inhoud(terug)).toEqual(await inhoud(stel.sqlite));
  }, 60_000);
});
