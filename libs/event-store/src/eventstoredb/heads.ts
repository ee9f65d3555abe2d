/** Revisions where our own appends left their streams, or a reading found them, at most `limit`, the one that was put longest ago first to go. */
export class Heads {
  private readonly known = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** Gives it once: whoever takes it appends, and until that is answered nobody knows. */
  take(stream: string): number | undefined {
    const revision = this.known.get(stream);
    this.known.delete(stream);
    return revision;
  }

  put(stream: string, revision: number): void {
    this.known.delete(stream);
    this.known.set(stream, revision);
    const oldest = this.known.keys().next();
    if (this.known.size > this.limit && !oldest.done) this.known.delete(oldest.value);
  }
}
