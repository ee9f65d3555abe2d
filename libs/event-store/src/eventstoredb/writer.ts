import { NO_STREAM as NEW_STREAM, type EventStoreDBClient } from '@eventstore/db-client';
import { OutcomeUnclear, StoreBusy, StoreDamaged, VersionConflict } from '../fouten.js';
import { NO_STREAM, type AppendResult } from '../port.js';
import { appendFailure, isConflict } from './errors.js';
import type { Outgoing } from './events.js';
import { Heads } from './heads.js';
import type { EventStoreDbLimits } from './limits.js';
import { toPosition } from './position.js';
import type { Reader } from './reader.js';

/** How much longer than the deadline of the call itself we wait, before we do without its answer (ms). */
const GRACE_MS = 1_000;

/** Appends at an exact revision, and tells an exact repeat from a conflict. */
export class Writer {
  private readonly heads: Heads;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly reader: Reader,
    private readonly limits: EventStoreDbLimits,
  ) {
    this.heads = new Heads(limits.streamsRemembered);
  }

  /**
   * Where our own last append does not tell that the stream stands at `expected`, we look before we send: the server
   * answers a repeat as if it were new. The revision check of the server remains what decides.
   */
  async append(stream: string, expected: number, outgoing: Outgoing): Promise<AppendResult> {
    if (this.heads.take(stream) !== expected) {
      const there = await this.lookBack(stream, expected, outgoing.ids);
      if (there !== undefined) return there;
    }
    const result = await this.send(stream, expected, outgoing);
    if (result !== undefined) {
      this.heads.put(stream, result.revision);
      return result;
    }
    const there = await this.lookBack(stream, expected, outgoing.ids);
    if (there !== undefined) return there;
    throw new StoreBusy(`stream ${stream} moved while it was looked at`);
  }

  /** The result of the first time when exactly these ids stand after `expected`; undefined when the stream ends there. */
  private async lookBack(stream: string, expected: number, ids: readonly string[]): Promise<AppendResult | undefined> {
    const actual = await this.reader.headOfStream(stream);
    if (actual === expected) return undefined;
    const revision = expected + ids.length;
    const there = revision <= actual ? await this.reader.pageOfStream(stream, expected + 1, ids.length) : [];
    const last = there.at(-1);
    const same = there.length === ids.length && there.every(({ id }, index) => id === ids[index]);
    if (last === undefined || !same) throw new VersionConflict(stream, expected, actual);
    return { revision, position: last.position, repeated: true };
  }

  /** Undefined when the stream is at another revision. */
  private async send(stream: string, expected: number, outgoing: Outgoing): Promise<AppendResult | undefined> {
    const { waitMs } = this.limits;
    const options = {
      expectedRevision: expected === NO_STREAM ? NEW_STREAM : BigInt(expected),
      requiresLeader: true,
      deadline: waitMs,
    } as const;
    const revision = expected + outgoing.ids.length;
    try {
      const call = this.client.appendToStream(stream, outgoing.events, options);
      const { nextExpectedRevision, position } = await within(waitMs + GRACE_MS, call);
      // A stream that was emptied goes on counting: what stood there before is not what we decided on.
      if (Number(nextExpectedRevision) !== revision) throw new StoreDamaged(stream, 0, Number(nextExpectedRevision));
      return { revision, position: toPosition(position?.commit), repeated: false };
    } catch (error) {
      if (isConflict(error)) return undefined;
      throw appendFailure(error, stream, expected, outgoing.bytes);
    }
  }
}

/** The answer, or `OutcomeUnclear` when the client loses the call and never answers. */
async function within<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutcomeUnclear({ cause: new Error(`no answer within ${ms} ms`) })), ms);
  });
  try {
    return await Promise.race([call, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
