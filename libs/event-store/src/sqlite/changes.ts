/**
 * Tells waiting subscriptions that there may be something new: at once after an append of our own, and by looking at
 * SQLite's data version now and then for those of other processes. A wake-up too many is harmless; none is lost.
 */
export class Changes {
  private readonly waiters = new Set<() => void>();
  private count = 0;
  private timer: NodeJS.Timeout | undefined;
  private lastSeen: number;

  constructor(
    private readonly dataVersion: () => number,
    private readonly pollMs: number,
  ) {
    this.lastSeen = dataVersion();
  }

  /** To be taken before reading and given to `after` when there was nothing to read. */
  get now(): number {
    return this.count;
  }

  /** Resolves when something changed since `seen`, or when `signal` aborts. */
  after(seen: number, signal: AbortSignal): Promise<void> {
    if (seen !== this.count || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.waiters.delete(wake);
        if (this.waiters.size === 0) this.rest();
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.waiters.add(wake);
      this.timer ??= setInterval(() => this.poll(), this.pollMs).unref();
    });
  }

  /** To be called after an append of our own: whoever made it gets the answer first. */
  appended(): void {
    this.count++;
    setImmediate(() => this.wakeAll());
  }

  /** Wakes everybody for the last time. */
  close(): void {
    this.count++;
    this.wakeAll();
  }

  private wakeAll(): void {
    for (const wake of [...this.waiters]) wake();
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** An error wakes the subscriptions too: their own read then tells them what is wrong. */
  private poll(): void {
    let version: number | undefined;
    try {
      version = this.dataVersion();
    } catch {
      version = undefined;
    }
    if (version === this.lastSeen) return;
    this.lastSeen = version ?? this.lastSeen;
    this.count++;
    this.wakeAll();
  }
}
