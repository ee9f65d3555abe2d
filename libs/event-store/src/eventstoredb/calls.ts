import type { ResolvedEvent, StreamingRead } from '@eventstore/db-client';

const nothing = (): void => undefined;

/** All events of one reading. Throws what the client throws, and when it takes longer than `waitMs` or `ended` aborts. */
export async function collect<T extends ResolvedEvent>(
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
