import { setTimeout as wacht } from 'node:timers/promises';
import { OutcomeUnclear, VersionConflict, type EventStore } from '@ontschot/event-store';
import { naarOpslag, type BeslotenPartij } from './partij.js';

/** Hears when it becomes unclear whether something was written, and when that is over. */
export interface BijTwijfel {
  begin(): void;
  einde(): void;
}

/** Appends what was decided at `revisie`, as `leg` does; what left no event is only checked to be of today. */
export async function legPartij(
  store: EventStore,
  stroom: string,
  revisie: number,
  { gebeurtenissen, voorlopig }: BeslotenPartij,
  stop: AbortSignal,
  twijfel: BijTwijfel,
): Promise<boolean> {
  // A repeat is right whatever came after; any other answer without an event may rest on a state of yesterday.
  if (gebeurtenissen.length === 0)
    return voorlopig.every((een) => 'herhaald' in een) || (await store.headOfStream(stroom)) === revisie;
  const events = gebeurtenissen.map(naarOpslag);
  return leg(() => store.append(stroom, revisie, events), stop, twijfel);
}

/**
 * Does an append until it is known what became of it: true when it was written, false when the boek had moved on. Throws
 * what kept it from being written, and `OutcomeUnclear` when we were asked to stop before the outcome was known.
 */
async function leg(append: () => Promise<unknown>, stop: AbortSignal, twijfel: BijTwijfel): Promise<boolean> {
  try {
    await append();
    return true;
  } catch (fout) {
    if (fout instanceof VersionConflict) return false;
    if (!(fout instanceof OutcomeUnclear) || stop.aborted) throw fout;
    // It may have been written: only the same ids at the same revision can tell. Until then nothing new is decided.
    twijfel.begin();
    try {
      const uitkomst = await totBekend(append, stop);
      if (uitkomst === undefined) throw fout;
      return uitkomst;
    } finally {
      twijfel.einde();
    }
  }
}
async function totBekend(append: () => Promise<unknown>, stop: AbortSignal): Promise<boolean | undefined> {
  let geefOp = (): void => undefined;
  const gestopt = new Promise<undefined>((klaar) => (geefOp = () => klaar(undefined)));
  stop.addEventListener('abort', geefOp);
  try {
    for (let poging = 0; ; poging += 1) {
      await Promise.race([wacht(Math.min(50 * 2 ** poging, 2_000) * (0.5 + Math.random() / 2)), gestopt]);
      if (stop.aborted) return undefined;
      const eens = append().then(
        () => true,
        (fout: unknown) => (fout instanceof VersionConflict ? false : 'onduidelijk'),
      );
      const uitkomst = await Promise.race([eens, gestopt]);
      if (uitkomst !== 'onduidelijk') return uitkomst;
    }
  } finally {
    stop.removeEventListener('abort', geefOp);
  }
}
