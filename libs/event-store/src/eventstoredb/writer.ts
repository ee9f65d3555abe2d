import {
  NO_STREAM as NEW_STREAM,
  type AppendResult as AnsweredAppend,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { OutcomeUnclear, StoreDamaged, VersionConflict } from '../fouten.js';
import { NO_STREAM, type AppendResult } from '../port.js';
import { appendFailure, conflictAt } from './errors.js';
import type { Outgoing } from './events.js';
import type { Heads } from './heads.js';
import type { EventStoreDbLimits } from './limits.js';
import { toPosition } from './position.js';
import type { Reader } from './reader.js';

/** How much longer than the deadline of the call itself we wait, before we do without its answer (ms). */
const GRACE_MS = 1_000;

/** Appends at an exact revision, and tells an exact repeat from a conflict. */
export class Writer {
  /** Streams of which an append of ours was left without a clear answer. */
  private readonly open = new Set<string>();

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly reader: Reader,
    private readonly heads: Heads,
    private readonly limits: EventStoreDbLimits,
  ) {}

  /**
   * Where our own last append or reading does not tell that the stream stands at `expected`, we look before we send:
   * the server answers a repeat as if it were new. The revision check of the server remains what decides.
   */
  async append(stream: string, expected: number, outgoing: Outgoing): Promise<AppendResult> {
    if (this.heads.take(stream) !== expected) {
      const actual = await this.reader.headOfStream(stream);
      if (actual !== expected) return this.lookBack(stream, expected, actual, outgoing.ids);
    }
    const result = await this.send(stream, expected, outgoing);
    if (typeof result === 'number') {
      // What is there cannot be ours when everything that we sent before was answered.
      if (!this.open.has(stream)) throw new VersionConflict(stream, expected, result);
      return this.lookBack(stream, expected, result, outgoing.ids);
    }
    this.open.delete(stream);
    this.heads.put(stream, result.revision);
    return result;
  }

  /** The stream stands at `actual`: the result of the first time when exactly these ids are there after `expected`. */
  private async lookBack(
    stream: string,
    expected: number,
    actual: number,
    ids: readonly string[],
  ): Promise<AppendResult> {
    const revision = expected + ids.length;
    const there = revision <= actual ? await this.reader.pageOfStream(stream, expected + 1, ids.length) : [];
    const last = there.at(-1);
    this.open.delete(stream);
    const same = there.length === ids.length && there.every(({ id }, index) => id === ids[index]);
    if (last === undefined || !same) throw new VersionConflict(stream, expected, actual);
    return { revision, position: last.position, repeated: true };
  }

  /** Where the stream stands, when that is at another revision. */
  private async send(stream: string, expected: number, outgoing: Outgoing): Promise<AppendResult | number> {
    const deadline = Math.min(this.limits.appendMs, this.limits.waitMs);
    const options = {
      expectedRevision: expected === NO_STREAM ? NEW_STREAM : BigInt(expected),
      requiresLeader: true,
      deadline,
    } as const;
    const revision = expected + outgoing.ids.length;
    let answer: AnsweredAppend;
    try {
      const call = this.client.appendToStream(stream, outgoing.events, options);
      answer = await within(deadline + GRACE_MS, call);
    } catch (error) {
      const actual = conflictAt(error);
      if (actual !== undefined) return actual;
      const failure = appendFailure(error, stream, expected, outgoing.bytes);
      if (failure instanceof OutcomeUnclear) this.open.add(stream);
      throw failure;
    }
    // A stream that was emptied goes on counting: what stood there before is not what we decided on.
    const reached = Number(answer.nextExpectedRevision);
    if (reached !== revision) throw new StoreDamaged(stream, 0, reached);
    return { revision, position: await this.placeOf(stream, revision, answer.position?.commit), repeated: false };
  }

  /**
   * The position of what was just written; asked for when the answer did not hold it. It is written, so what goes wrong
   * here is never "nothing was written": the caller sends it again, and then it is found by its ids.
   */
  private async placeOf(stream: string, revision: number, told: bigint | undefined): Promise<number> {
    try {
      if (told !== undefined) return toPosition(told);
      const [event] = await this.reader.pageOfStream(stream, revision, 1);
      return event?.position ?? toPosition(undefined);
    } catch (cause) {
      this.open.add(stream);
      throw new OutcomeUnclear({ cause });
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
