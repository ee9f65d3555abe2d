import { setTimeout as wacht } from 'node:timers/promises';
import { OutcomeUnclear, VersionConflict } from '@ontschot/event-store';

/**
 * Does an append until it is known what became of it: true when it was written, false when the boek had moved on. Throws
 * what kept it from being written, and `OutcomeUnclear` when we were asked to stop before the outcome was known; calls
 * `opgehelderd` when a doubt ended.
 */
export async function leg(
  append: () => Promise<unknown>,
  stop: AbortSignal,
  opgehelderd: () => void,
): Promise<boolean> {
  try {
    await append();
    return true;
  } catch (fout) {
    if (fout instanceof VersionConflict) return false;
    if (!(fout instanceof OutcomeUnclear) || stop.aborted) throw fout;
    // It may have been written: only the same ids at the same revision can tell. Until then nothing new is decided.
    const uitkomst = await totBekend(append, stop);
    if (uitkomst === undefined) throw fout;
    opgehelderd();
    return uitkomst;
  }
}

/** As `leg` after a doubt, in which no fault says that nothing was written; undefined as soon as we are to stop. */
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
