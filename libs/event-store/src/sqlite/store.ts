import { checkName, checkWhole } from '../checks.js';
import { StoreClosed, StoreDamaged } from '../fouten.js';
import { BEGIN, NO_STREAM, type AppendResult, type EventStore, type NewEvent, type StoredEvent } from '../port.js';
import { Changes } from './changes.js';
import { disconnect, type Connections } from './connect.js';
import type { SqliteLimits } from './limits.js';
import { AppendQueue } from './queue.js';
import { Reader } from './reader.js';
import { nextTurn, whenFree } from './retry.js';
import { subscription } from './subscription.js';
import { toRows } from './rows.js';
import { Writer } from './writer.js';

type Page = readonly StoredEvent[];

/** The port on SQLite. Made by `openSqliteStore`. */
export class SqliteStore implements EventStore {
  private closing: Promise<void> | undefined;
  private readonly stopped = (): boolean => this.closing !== undefined;
  private readonly writer: Writer;
  private readonly reader: Reader;
  private readonly queue: AppendQueue;
  private readonly changes: Changes;

  constructor(
    private readonly connections: Connections,
    private readonly limits: SqliteLimits,
  ) {
    this.writer = new Writer(connections.write);
    const reader = new Reader(connections.read, limits);
    this.reader = reader;
    this.queue = new AppendQueue(limits, this.stopped);
    this.changes = new Changes(() => reader.dataVersion(), limits.pollMs);
  }

  async append(stream: string, expectedRevision: number, events: readonly NewEvent[]): Promise<AppendResult> {
    checkName('stream', stream, this.limits);
    checkWhole('expectedRevision', expectedRevision, NO_STREAM);
    const rows = toRows(events, this.limits);
    return this.queue.add(() => {
      const result = this.writer.append(stream, expectedRevision, rows);
      if (!result.repeated) this.changes.appended();
      return result;
    });
  }

  async *readStream(stream: string, fromRevision: number): AsyncGenerator<Page, void, void> {
    checkWhole('fromRevision', fromRevision, 0);
    const last = await this.headOfStream(stream);
    let from = fromRevision;
    let until = Math.min(last, from + this.limits.eventsPerFirstPage - 1);
    while (from <= last) {
      const page = await this.read(() => this.reader.pageOfStream(stream, from, until));
      const end = page.at(-1)?.revision ?? from;
      if (end - from + 1 !== page.length) throw new StoreDamaged(stream, from, end);
      yield page;
      from = end + 1;
      until = last;
      await nextTurn();
    }
  }

  async *readAll(afterPosition: number): AsyncGenerator<Page, void, void> {
    checkWhole('afterPosition', afterPosition, BEGIN);
    const last = await this.head();
    let after = afterPosition;
    while (after < last) {
      const page = await this.read(() => this.reader.pageOfAll(after, last));
      yield page;
      after = page.at(-1)?.position ?? last;
      await nextTurn();
    }
  }

  async *subscribe(afterPosition: number, signal: AbortSignal): AsyncGenerator<Page, void, void> {
    checkWhole('afterPosition', afterPosition, BEGIN);
    if (this.stopped()) throw new StoreClosed();
    const ended = (): boolean => signal.aborted || this.stopped();
    const pageAfter = async (position: number): Promise<Page | undefined> => {
      try {
        return await this.read(() => this.reader.pageOfAll(position, Number.MAX_SAFE_INTEGER), ended);
      } catch (error) {
        if (ended()) return undefined;
        throw error;
      }
    };
    yield* subscription({ changes: this.changes, pageAfter }, afterPosition, signal);
  }

  async headOfStream(stream: string): Promise<number> {
    return this.read(() => this.reader.headOfStream(stream));
  }

  async head(): Promise<number> {
    return this.read(() => this.reader.head());
  }

  close(): Promise<void> {
    return (this.closing ??= this.shutDown());
  }

  private async shutDown(): Promise<void> {
    this.changes.close();
    await this.queue.idle();
    disconnect(this.connections);
  }

  private read<T>(work: () => T, stopped = this.stopped): Promise<T> {
    return whenFree(work, performance.now() + this.limits.waitMs, stopped);
  }
}
