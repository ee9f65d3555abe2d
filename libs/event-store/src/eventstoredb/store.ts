import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { checkWhole } from '../checks.js';
import { StoreBusy, StoreClosed, StoreDamaged } from '../fouten.js';
import { BEGIN, NO_STREAM, type AppendResult, type EventStore, type NewEvent, type StoredEvent } from '../port.js';
import { checkStream, toOutgoing } from './events.js';
import type { EventStoreDbLimits } from './limits.js';
import { Heads } from './heads.js';
import { AppendQueue } from './queue.js';
import { Reader } from './reader.js';
import { subscription } from './subscription.js';
import { Writer } from './writer.js';

type Page = readonly StoredEvent[];

/** How long the client may take to end its calls (ms). */
const DISPOSE_MS = 2_000;

/** The port on EventStoreDB. Made by `openEventStoreDb`. */
export class EventStoreDbStore implements EventStore {
  private readonly closing = new AbortController();
  private readonly ended = new AbortController();
  private closed: Promise<void> | undefined;
  private readonly reader: Reader;
  private readonly writer: Writer;
  private readonly queue: AppendQueue;
  private readonly heads: Heads;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly limits: EventStoreDbLimits,
  ) {
    // Every reading that is under way listens; more than ten at a time is no leak.
    setMaxListeners(0, this.ended.signal, this.closing.signal);
    this.reader = new Reader(client, limits, this.ended.signal);
    this.heads = new Heads(limits.streamsRemembered);
    this.writer = new Writer(client, this.reader, this.heads, limits);
    this.queue = new AppendQueue(limits, () => this.closing.signal.aborted);
  }

  async append(stream: string, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendResult> {
    checkStream(stream, this.limits);
    checkWhole('expectedRevision', expectedRevision, NO_STREAM);
    const outgoing = toOutgoing(events, this.limits);
    return this.queue.add(stream, () => this.writer.append(stream, expectedRevision, outgoing));
  }

  async *readStream(stream: string, fromRevision: number): AsyncGenerator<Page, void, void> {
    checkWhole('fromRevision', fromRevision, 0);
    // Side by side: most readings are one page, and whoever reads to decide on it should not be late.
    const { eventsPerFirstPage } = this.limits;
    const first = this.read(() => this.reader.pageOfStream(stream, fromRevision, eventsPerFirstPage));
    const [last, page] = await Promise.all([this.headOfStream(stream), first]);
    for (let from = fromRevision, read = page; from <= last;) {
      const known = read.filter(({ revision }) => revision <= last);
      const end = known.at(-1)?.revision ?? last;
      if (end - from + 1 !== known.length) throw new StoreDamaged(stream, from, end);
      // An append that follows need not look where the stream is.
      if (end === last) this.heads.put(stream, read.at(-1)?.revision ?? last);
      yield known;
      from = end + 1;
      if (from <= last) read = await this.read(() => this.reader.pageOfStream(stream, from));
    }
  }

  async *readAll(afterPosition: number): AsyncGenerator<Page, void, void> {
    checkWhole('afterPosition', afterPosition, BEGIN);
    const last = await this.head();
    for (let after = afterPosition; after < last;) {
      const { page, reached } = await this.read(() => this.reader.pageOfAll(after));
      if (reached === after) throw new StoreBusy(`the event store gives nothing after position ${after}`);
      const within = page.filter(({ position }) => position <= last);
      if (within.length > 0) yield within;
      after = reached;
    }
  }

  async *subscribe(afterPosition: number, signal: AbortSignal): AsyncGenerator<Page, void, void> {
    checkWhole('afterPosition', afterPosition, BEGIN);
    if (this.closed !== undefined) throw new StoreClosed();
    const either = AbortSignal.any([signal, this.closing.signal]);
    try {
      yield* subscription(this.client, afterPosition, either, this.limits, () => this.reader.head());
    } catch (error) {
      if (!either.aborted) throw error;
    }
  }

  async headOfStream(stream: string): Promise<number> {
    return this.read(() => this.reader.headOfStream(stream));
  }

  async head(): Promise<number> {
    return this.read(() => this.reader.head());
  }

  close(): Promise<void> {
    return (this.closed ??= this.shutDown());
  }

  /** Appends that are on their way are answered first. */
  private async shutDown(): Promise<void> {
    this.closing.abort();
    await this.queue.idle();
    this.ended.abort();
    // The client waits for every call to finish, and for one whose line broke that may be never.
    await Promise.race([this.client.dispose(), pause(DISPOSE_MS, undefined, { ref: false })]);
  }

  private async read<T>(work: () => Promise<T>): Promise<T> {
    const stopped = (): boolean => this.closing.signal.aborted;
    if (stopped()) throw new StoreClosed();
    try {
      return await work();
    } catch (error) {
      throw stopped() ? new StoreClosed() : error;
    }
  }
}
