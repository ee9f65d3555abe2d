import { jsonEvent, type EventData, type ResolvedEvent } from '@eventstore/db-client';
import { checkName, toText } from '../checks.js';
import { AppendTooLarge } from '../fouten.js';
import type { NewEvent, StoredEvent } from '../port.js';
import type { EventStoreDbLimits } from './limits.js';
import { toPosition } from './position.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What an event takes on the line beside its own text: its id, the names of its fields and their lengths. */
const ENVELOPE_BYTES = 120;

/** Names of the server itself begin so. */
const isSystem = (name: string): boolean => name.startsWith('$');

/** Throws a `TypeError` for a stream that cannot be ours. */
export function checkStream(stream: string, limits: EventStoreDbLimits): void {
  checkName('stream', stream, limits);
  if (isSystem(stream)) throw new TypeError('a stream whose name begins with $ belongs to the event store itself');
}

/** An append, ready to be sent: nothing that the caller does to its events afterwards changes it. */
export interface Outgoing {
  readonly ids: readonly string[];
  readonly events: EventData[];
  readonly bytes: number;
}

/** Throws a `TypeError` for input that cannot exist, `AppendTooLarge` above a limit. */
export function toOutgoing(events: readonly NewEvent[], limits: EventStoreDbLimits): Outgoing {
  if (events.length === 0) throw new TypeError('an append holds at least one event');
  if (events.length > limits.eventsPerAppend) {
    throw new AppendTooLarge('events', events.length, limits.eventsPerAppend);
  }
  let bytes = 0;
  const ready = events.map(({ id, type, data, metadata }): EventData => {
    if (!UUID.test(id)) throw new TypeError('id must be a UUID, in lower case');
    checkName('type', type, limits);
    if (isSystem(type)) throw new TypeError('a type that begins with $ belongs to the event store itself');
    const texts = [toText('data', data), toText('metadata', metadata)] as const;
    bytes += Buffer.byteLength(texts[0]) + Buffer.byteLength(texts[1]) + Buffer.byteLength(type) + ENVELOPE_BYTES;
    // The client writes the JSON later, when the caller may have changed its objects: it gets copies of its own.
    return jsonEvent({ id, type, data: JSON.parse(texts[0]) as never, metadata: JSON.parse(texts[1]) as never });
  });
  const most = events.length === 1 ? limits.bytesPerEvent : limits.bytesPerAppend;
  if (bytes > most) throw new AppendTooLarge('bytes', bytes, most);
  return { ids: ready.map(({ id }) => id), events: ready, bytes };
}

/** The event as the port gives it, or undefined for one of the server itself. */
export function toStored({ event, commitPosition }: ResolvedEvent): StoredEvent | undefined {
  if (event === undefined || isSystem(event.streamId) || isSystem(event.type)) return undefined;
  return {
    id: event.id,
    type: event.type,
    data: event.data as object,
    metadata: (event.metadata ?? {}) as object,
    stream: event.streamId,
    revision: Number(event.revision),
    position: toPosition(event.position?.commit ?? commitPosition),
  };
}
