import { StoreDamaged } from '../fouten.js';
import { NO_STREAM, type EventStore, type StoredEvent } from '../port.js';
import { compare, type Agreement } from './compare.js';
import { NotTaken, SourceMoved, StoresDiffer } from './faults.js';
import { eventsOf, headOf, pagesOf, placeIn, type Part, type Readable } from './reading.js';
import { runsOf, writeRun } from './write.js';

export type CopyStage = 'compare' | 'count' | 'write' | 'verify';

export interface CopyOptions {
  /** One stream instead of everything. The others of the target are then left alone, and not looked at. */
  readonly stream?: string;
  /** Throws for an event that the target can never take; asked of all that is missing before anything is written. */
  readonly check?: (event: StoredEvent) => void;
  /** How far it is: a place in the source (position, or revision of the one stream), and where that ends. */
  readonly progress?: (stage: CopyStage, place: number, head: number) => void;
  /** Stops between two appends; what `signal` has as its reason is thrown. */
  readonly signal?: AbortSignal;
  /** How long the target may be busy or unclear about one append (ms). */
  readonly patienceMs?: number;
}

export interface Copied {
  /** Events that the target had already, the same as in the source. */
  readonly there: number;
  /** Events that it did not have. */
  readonly missing: number;
}

const PATIENCE_MS = 60_000;
const NOTHING: Agreement = { count: 0 };

/** One copy: the same walk over the source for each of its stages. */
class Copy {
  private readonly part: Part;
  private head = 0;
  /** Last revision of each stream that the walk over the source has seen. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly source: Readable,
    private readonly target: Readable,
    private readonly options: CopyOptions,
  ) {
    this.part = options.stream;
  }

  async run(write: ((run: readonly StoredEvent[]) => Promise<void>) | undefined): Promise<Copied> {
    const { source, target, part } = this;
    this.head = await headOf(source, part);
    const agreed = await compare(source, target, part, NOTHING, this.see('compare', true));
    const missing = agreed.next === undefined ? 0 : await this.count(agreed);
    if (missing > 0 && write !== undefined) {
      await this.writeAfter(agreed, write);
      await this.mustNotHaveMoved();
      await this.verify(agreed);
    }
    await this.mustNotHaveMoved();
    return { there: agreed.count, missing };
  }

  private async writeAfter(agreed: Agreement, write: (run: readonly StoredEvent[]) => Promise<void>): Promise<void> {
    const see = this.see('write');
    for await (const page of pagesOf(this.source, this.part, agreed.source))
      for (const run of runsOf(page)) {
        await write(run);
        run.forEach(see);
      }
  }

  private async verify(agreed: Agreement): Promise<void> {
    try {
      const { next } = await compare(this.source, this.target, this.part, agreed, this.see('verify'));
      if (next !== undefined) throw new StoresDiffer({ what: 'missing', at: next });
    } catch (error) {
      throw error instanceof StoresDiffer ? new StoresDiffer(error.difference, true) : error;
    }
  }

  private async count(agreed: Agreement): Promise<number> {
    const see = this.see('count', true);
    let count = 0;
    for await (const event of eventsOf(this.source, this.part, agreed.source)) {
      this.mustFit(event);
      see(event);
      count++;
    }
    return count;
  }

  private mustFit(event: StoredEvent): void {
    try {
      this.options.check?.(event);
    } catch (cause) {
      throw new NotTaken(event, cause);
    }
  }

  private async mustNotHaveMoved(): Promise<void> {
    if ((await headOf(this.source, this.part)) !== this.head) throw new SourceMoved();
  }

  /** A hole in the source would give what comes after it another revision in the target: it is found before writing. */
  private mustFollow({ stream, revision }: StoredEvent): void {
    const next = (this.seen.get(stream) ?? NO_STREAM) + 1;
    if (revision !== next) throw new StoreDamaged(stream, next, revision);
    this.seen.set(stream, revision);
  }

  private see(stage: CopyStage, first = false): (event: StoredEvent) => void {
    const { progress, signal } = this.options;
    return (event) => {
      signal?.throwIfAborted();
      if (first) this.mustFollow(event);
      progress?.(stage, placeIn(this.part, event), this.head);
    };
  }
}

/**
 * Brings a target that is a beginning of the source (nothing at all, too) up to the source, in its order over all streams,
 * and then compares what it wrote, event by event. It keeps no state: wherever it was stopped, the target is a beginning
 * of the source still, and the next time finds its place by comparing.
 *
 * Throws `StoresDiffer` when the target is no beginning of the source (before anything is written), `NotTaken`, `SourceMoved`
 * when the source was written to meanwhile, `VersionConflict` when the target was, and what the stores throw.
 */
export function copyEvents(source: Readable, target: EventStore, options: CopyOptions = {}): Promise<Copied> {
  const { patienceMs = PATIENCE_MS, signal } = options;
  return new Copy(source, target, options).run((run) => writeRun(target, run, { patienceMs, signal }));
}

/** What `copyEvents` would do: compares and counts, and writes nothing. */
export function compareEvents(source: Readable, target: Readable, options: CopyOptions = {}): Promise<Copied> {
  return new Copy(source, target, options).run(undefined);
}
