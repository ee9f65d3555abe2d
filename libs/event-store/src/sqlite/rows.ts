import { checkName, toText } from '../checks.js';
import { AppendTooLarge } from '../fouten.js';
import type { NewEvent } from '../port.js';
import type { SqliteLimits } from './limits.js';

/** A new event as text, ready to be bound: id, type, data, metadata. */
export type Row = readonly [id: string, type: string, data: string, metadata: string];

/** The events as text, each field written out once; an empty append is a `TypeError`, one over a limit `AppendTooLarge`. */
export function toRows(events: readonly NewEvent[], limits: SqliteLimits): readonly Row[] {
  if (events.length === 0) throw new TypeError('an append holds at least one event');
  if (events.length > limits.eventsPerAppend) {
    throw new AppendTooLarge('events', events.length, limits.eventsPerAppend);
  }
  let length = 0;
  const rows = events.map(({ id, type, data, metadata }): Row => {
    checkName('id', id, limits);
    checkName('type', type, limits);
    const row = [id, type, toText('data', data), toText('metadata', metadata)] as const;
    length += row[2].length + row[3].length;
    return row;
  });
  // A UTF-16 unit is three bytes at most: the bytes themselves need counting only near the limit.
  const bytes = length * 3 > limits.bytesPerAppend ? bytesOf(rows) : length;
  if (bytes > limits.bytesPerAppend) throw new AppendTooLarge('bytes', bytes, limits.bytesPerAppend);
  return rows;
}

const bytesOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, [, , data, metadata]) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata), 0);
