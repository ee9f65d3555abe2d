import { StoreBusy } from '../fouten.js';
import type { SqliteLimits } from './limits.js';
import { nextTurn, whenFree } from './retry.js';

/**
 * Appends in the order of their calls, at most one per turn of the event loop: a commit holds up the thread, so
 * whatever else is ready goes first, however many appends follow each other.
 */
export class AppendQueue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private unanswered = 0;
  private draining: Promise<void> | undefined;

  constructor(
    private readonly limits: SqliteLimits,
    private readonly stopped: () => boolean,
  ) {}

  /** Runs `work` when it is its turn, at once when nothing waits. Throws what `whenFree` throws. */
  add<T>(work: () => T): Promise<T> {
    if (this.unanswered >= this.limits.appendsUnanswered) {
      return Promise.reject(new StoreBusy(`${this.unanswered} appends wait already`));
    }
    this.unanswered++;
    const deadline = performance.now() + this.limits.waitMs;
    return new Promise((resolve, reject) => {
      const attempt = (): Promise<T> => whenFree(work, deadline, this.stopped).finally(() => this.unanswered--);
      this.waiting.push(() => attempt().then(resolve, reject));
      this.draining ??= this.drain();
    });
  }

  /** Resolves when nothing runs or waits any more. */
  async idle(): Promise<void> {
    await this.draining;
  }

  private async drain(): Promise<void> {
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      await job();
      await nextTurn();
    }
    this.draining = undefined;
  }
}
