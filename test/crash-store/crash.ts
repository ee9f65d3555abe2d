import { BEGIN, openSqliteStore, type EventStore, type StoredEvent } from '@ontschot/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regelsVan, type Kind } from '../hulp/kind.js';
import { feitenVan, kans, type Bijschrijving } from './schrift.js';

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

/** Starts a process, kills it a moment after it began (-9), and gives what it had said. */
async function schrijfEnSterf(kind: Kind, file: string, seed: number, na: number): Promise<Verslag> {
  const proces = kind.start([file, String(seed)]);
  proces.stdout?.once('data', () => setTimeout(() => proces.kill('SIGKILL'), na));
  const { code, regels } = await regelsVan(proces);
  expect([code, proces.signalCode]).toEqual([null, 'SIGKILL']);
  return lees(regels);
}

/**
 * Kills a process that writes to a store `rondes` times, or more until as many appends were made, each time on the same
 * file, which another process has open all the while or not. What was acknowledged is there once, nothing half, and what
 * was in doubt is settled by sending it again.
 */
export async function beproefSterven(kind: Kind, seed: number, rondes: number, metAnder: boolean): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-'));
  const file = join(map, 'boek.db');
  try {
    const chance = kans(seed);
    const ander = metAnder ? await openSqliteStore({ file }) : undefined;
    const verwacht: Bijschrijving[] = [];
    let gezien = BEGIN;
    // On a busy machine a process may die before anything was acknowledged: then there are more rounds.
    for (let ronde = 0; ronde < rondes || verwacht.length <= rondes; ronde++) {
      const { bevestigd, onzeker } = await schrijfEnSterf(kind, file, seed + ronde, 20 + chance() * 120);
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
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
