import { StoreBusy, StoreClosed } from '../fouten.js';
import type { EventStoreDbLimits } from './limits.js';

const nothing = (): void => undefined;

/**
 * Appends in the order of their calls, one at a time for each stream and a few streams side by side: calls that are on
 * their way together may overtake each other.
 */
export class AppendQueue {
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly waiting: (() => void)[] = [];
  private unanswered = 0;
  private inFlight = 0;

  constructor(
    private readonly limits: EventStoreDbLimits,
    private readonly stopped: () => boolean,
  ) {}

  /** Runs `work` when it is its turn. Throws `StoreBusy` when too many wait or it waited too long, `StoreClosed`. */
  async add<T>(stream: string, work: () => Promise<T>): Promise<T> {
    if (this.stopped()) throw new StoreClosed();
    if (this.unanswered >= this.limits.appendsUnanswered) {
      throw new StoreBusy(`${this.unanswered} appends wait already`);
    }
    this.unanswered++;
    const deadline = performance.now() + this.limits.waitMs;
    const before = this.lanes.get(stream) ?? Promise.resolve();
    const mine = before.then(() => this.inTurn(work, deadline));
    const lane = mine.then(nothing, nothing);
    this.lanes.set(stream, lane);
    try {
      return await mine;
    } finally {
      this.unanswered--;
      if (this.lanes.get(stream) === lane) this.lanes.delete(stream);
    }
  }

  /** Resolves when nothing runs or waits any more. */
  async idle(): Promise<void> {
    while (this.lanes.size > 0) {
      await Promise.all(this.lanes.values());
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private async inTurn<T>(work: () => Promise<T>, deadline: number): Promise<T> {
    if (this.inFlight >= this.limits.appendsInFlight) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.inFlight++;
    try {
      if (this.stopped()) throw new StoreClosed();
      if (performance.now() > deadline) throw new StoreBusy('the event store was busy too long');
      return await work();
    } finally {
      // Who waits takes over the place; only without anybody it comes free.
      const next = this.waiting.shift();
      if (next === undefined) this.inFlight--;
      else next();
    }
  }
}
