import { BEGIN, openSqliteStore, type EventStore, type StoredEvent } from '@ontschot/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwKind, regelsVan, type Kind } from '../hulp/kind.js';
import { feitenVan, kans, type Bijschrijving } from './schrift.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_250_301);
const RONDES = 12;

interface Verslag {
  readonly bevestigd: readonly Bijschrijving[];
  /** Announced, and not answered before the process died. */
  readonly onzeker: Bijschrijving | undefined;
}

/** What a killed process had said. */
function lees(regels: readonly string[]): Verslag {
  const begonnen = regels.filter((regel) => regel.startsWith('{')).map((regel) => JSON.parse(regel) as Bijschrijving);
  const revisies = regels.filter((regel) => regel.startsWith('bevestigd ')).map((regel) => Number(regel.split(' ')[1]));
  const bevestigd = begonnen.slice(0, revisies.length);
  expect(revisies).toEqual(bevestigd.map(({ expected, ids }) => expected + ids.length));
  return { bevestigd, onzeker: begonnen[revisies.length] };
}

async function alles(store: EventStore, na: number): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const page of store.readAll(na)) events.push(...page);
  return events;
}

/** Every event, exactly as it was sent, in its stream and place, without gaps; positions rise. */
function controleer(events: readonly StoredEvent[], verwacht: readonly Bijschrijving[]): void {
  const feiten = verwacht.flatMap((bijschrijving) =>
    feitenVan(bijschrijving).map((feit, index) => ({
      ...feit,
      stream: bijschrijving.stream,
      revision: bijschrijving.expected + 1 + index,
    })),
  );
  expect(events.map(({ position: _, ...rest }) => rest)).toEqual(feiten);
  expect(events.every(({ position }, index) => index === 0 || position > events[index - 1]!.position)).toBe(true);
}

describe(`een proces dat midden in het schrijven wordt gedood (seed ${SEED})`, () => {
  let kind: Kind;
  let map: string;
  let file: string;
  beforeAll(() => (kind = bouwKind(join(import.meta.dirname, 'schrijver.ts'), ['event-store', 'kern'])));
  afterAll(() => kind.ruimOp());
  beforeEach(() => (file = join((map = mkdtempSync(join(tmpdir(), 'ontschot-'))), 'boek.db')));
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  /** Starts a process, kills it a moment after it began (-9), and gives what it had said. */
  async function schrijfEnSterf(seed: number, na: number): Promise<Verslag> {
    const proces = kind.start([file, String(seed)]);
    proces.stdout?.once('data', () => setTimeout(() => proces.kill('SIGKILL'), na));
    const { code, regels } = await regelsVan(proces);
    expect([code, proces.signalCode]).toEqual([null, 'SIGKILL']);
    return lees(regels);
  }

  it.each([
    ['alleen', false],
    ['terwijl een ander proces het bestand open heeft', true],
  ])(
    `${RONDES} keer, %s: wat bevestigd was staat er eenmaal, niets half, en de opslag gaat vanzelf weer open`,
    async (_, metAnder) => {
      const chance = kans(SEED);
      const ander = metAnder ? await openSqliteStore({ file }) : undefined;
      const verwacht: Bijschrijving[] = [];
      let gezien = BEGIN;
      for (let ronde = 0; ronde < RONDES; ronde++) {
        const { bevestigd, onzeker } = await schrijfEnSterf(SEED + ronde, 20 + chance() * 120);
        const nieuw = [...bevestigd];
        const store = ander ?? (await openSqliteStore({ file }));
        if (onzeker !== undefined) {
          // It is there whole or not at all, and sending it again settles it.
          const stond = (await store.headOfStream(onzeker.stream)) !== onzeker.expected;
          const { repeated } = await store.append(onzeker.stream, onzeker.expected, feitenVan(onzeker));
          expect(repeated).toBe(stond);
          nieuw.push(onzeker);
        }
        controleer(await alles(store, gezien), nieuw);
        verwacht.push(...nieuw);
        gezien = await store.head();
        if (store !== ander) await store.close();
      }
      await ander?.close();
      const store = await openSqliteStore({ file });
      controleer(await alles(store, BEGIN), verwacht);
      await store.close();
      expect(verwacht.length).toBeGreaterThan(RONDES);
    },
    60_000,
  );
});
