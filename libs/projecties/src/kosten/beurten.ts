import { setImmediate as adem } from 'node:timers/promises';

/** How long heavy work holds the thread before others have their turn (ms). */
const HOOGSTENS_MS = 8;

/** Lets the event loop serve others, as soon as this work has held it for some time. */
export class Beurten {
  private sinds = performance.now();

  async geef(): Promise<void> {
    if (performance.now() - this.sinds < HOOGSTENS_MS) return;
    await adem();
    this.sinds = performance.now();
  }
}
