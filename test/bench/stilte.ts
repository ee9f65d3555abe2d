import { monitorEventLoopDelay } from 'node:perf_hooks';
import { duur } from './maat.js';

/** How finely is looked whether others get their turn (ms). */
const FIJN_MS = 5;

/** How long a question takes, and how long at most nobody else had a turn meanwhile; both in milliseconds. */
export async function meetStilte(vraag: () => Promise<unknown>): Promise<{ ms: number; stil: number }> {
  const lus = monitorEventLoopDelay({ resolution: FIJN_MS });
  lus.enable();
  await new Promise((klaar) => setTimeout(klaar, 4 * FIJN_MS));
  lus.reset();
  const ms = await duur(vraag);
  await new Promise((klaar) => setTimeout(klaar, 4 * FIJN_MS));
  lus.disable();
  return { ms, stil: lus.max / 1e6 };
}
