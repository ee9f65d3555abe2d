import { setTimeout as pause } from 'node:timers/promises';
import type { ResolvedEvent, StreamingRead } from '@eventstore/db-client';
import { isElsewhere } from './errors.js';

const nothing = (): void => undefined;

/** Times that a reading is done again when the line or the leader is gone; to read twice does no harm. */
const AGAIN = 2;
const PAUSE_MS = 25;

/** As `collect`, and again on a new connection when the one it had breaks. */
export async function collectAgain<T extends ResolvedEvent>(...how: Parameters<typeof collect<T>>): Promise<T[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await collect(...how);
    } catch (error) {
      if (attempt > AGAIN || !isElsewhere(error)) throw error;
    }
    await pause(PAUSE_MS * attempt);
  }
}

/** All events of one reading. Throws what the client throws, and when it takes longer than `waitMs` or `ended` aborts. */
async function collect<T extends ResolvedEvent>(
  read: () => StreamingRead<T>,
  waitMs: number,
  ended: AbortSignal,
): Promise<T[]> {
  const stream = read();
  // The client may still report an error when nobody reads any more; without a listener that would end the process.
  stream.on('error', nothing);
  const tooLong = (): unknown => stream.destroy(new Error(`no answer within ${waitMs} ms`));
  const timer = setTimeout(tooLong, waitMs);
  const over = (): unknown => stream.destroy(new Error('the event store was closed'));
  ended.addEventListener('abort', over);
  const events: T[] = [];
  let complete = false;
  try {
    for await (const event of stream) events.push(event);
    complete = true;
    return events;
  } finally {
    clearTimeout(timer);
    ended.removeEventListener('abort', over);
    // Leaving the loop does not end the call.
    if (!complete) stream.cancel().catch(nothing);
  }
}
