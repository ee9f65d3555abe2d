import {
  BACKWARDS,
  END,
  START,
  type EventStoreDBClient,
  type Position,
  type ResolvedEvent,
} from '@eventstore/db-client';
import { BEGIN, NO_STREAM, type StoredEvent } from '../port.js';
import { collectAgain } from './calls.js';
import { isNoStream, readFailure } from './errors.js';
import { toStored } from './events.js';
import type { EventStoreDbLimits } from './limits.js';
import { fromPosition, toPosition } from './position.js';

type Page = readonly StoredEvent[];

/** Asked of the leader: a follower may not have yet what an append was answered with. */
const LEADER = { requiresLeader: true } as const;

const known = (events: readonly ResolvedEvent[]): Page => events.map(toStored).filter((one) => one !== undefined);

/** Reads in pages, a call each, so that no call waits for a reader that is slow. Throws `StoreBusy` when it does not answer. */
export class Reader {
  constructor(
    private readonly client: EventStoreDBClient,
    private readonly limits: EventStoreDbLimits,
    /** Ends what is being read. */
    private readonly ended: AbortSignal,
  ) {}

  async headOfStream(stream: string): Promise<number> {
    const [last] = await this.stream(() =>
      this.client.readStream(stream, { ...LEADER, direction: BACKWARDS, fromRevision: END, maxCount: 1 }),
    );
    return last?.revision ?? NO_STREAM;
  }

  /** At most `count` events of a stream from a revision; empty when there are none. */
  pageOfStream(stream: string, from: number, count: number = this.limits.eventsPerPage): Promise<Page> {
    return this.stream(() =>
      this.client.readStream(stream, { ...LEADER, fromRevision: BigInt(from), maxCount: count }),
    );
  }

  /** Position of the newest event that is not one of the server itself. */
  async head(): Promise<number> {
    const { eventsPerPage } = this.limits;
    for (let from: typeof END | Position = END, count = 10; ; count = eventsPerPage) {
      const options = { ...LEADER, direction: BACKWARDS, fromPosition: from, maxCount: count } as const;
      const raw = await this.page(() => this.client.readAll(options));
      const newest = known(raw)[0];
      if (newest !== undefined) return newest.position;
      const oldest = raw.at(-1);
      const next = oldest && fromPosition(positionOf(oldest));
      if (next === undefined || (from !== END && next.commit === from.commit)) return BEGIN;
      from = next;
    }
  }

  /** One page after a position, and where the next begins; an event of the server itself only moves that place. */
  async pageOfAll(after: number): Promise<{ readonly page: Page; readonly reached: number }> {
    const fromHere = after === BEGIN ? START : fromPosition(after);
    // One more: the event at the position itself comes along, where others leave it out.
    const maxCount = this.limits.eventsPerPage + 1;
    const raw = await this.page(() => this.client.readAll({ ...LEADER, fromPosition: fromHere, maxCount }));
    const last = raw.at(-1);
    const page = known(raw).filter(({ position }) => position > after);
    return { page, reached: last === undefined ? after : Math.max(after, positionOf(last)) };
  }

  private async stream(read: () => ReturnType<EventStoreDBClient['readStream']>): Promise<Page> {
    try {
      return known(await collectAgain(read, this.limits.waitMs, this.ended));
    } catch (error) {
      if (isNoStream(error)) return [];
      throw readFailure(error);
    }
  }

  private async page(read: () => ReturnType<EventStoreDBClient['readAll']>): Promise<ResolvedEvent[]> {
    try {
      return await collectAgain(read, this.limits.waitMs, this.ended);
    } catch (error) {
      throw readFailure(error);
    }
  }
}

const positionOf = ({ event, link, commitPosition }: ResolvedEvent): number =>
  toPosition((link ?? event)?.position?.commit ?? commitPosition);
