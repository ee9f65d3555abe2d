import type { Position } from '@eventstore/db-client';

/** What an older server (before 22.6) sends for the place of an event in a stream: it does not know it there. */
const UNKNOWN = 0xffff_ffff_ffff_ffffn;

/**
 * The commit position of the server (bytes in its log) as the position of the port. Throws a `RangeError` where numbers
 * stop being exact: a log of 8 PiB.
 */
export function toPosition(commit: bigint | undefined): number {
  if (commit === undefined || commit === UNKNOWN) {
    throw new RangeError('the event store gives no position with an event; it must be version 22.6 or newer');
  }
  if (commit > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`position ${commit} of the event store is beyond 2^53 and cannot be kept exactly`);
  }
  return Number(commit);
}

/** The other way round. Outside transactions of the old protocol, which are never ours, both halves are the same. */
export function fromPosition(position: number): Position {
  const commit = BigInt(position);
  return { commit, prepare: commit };
}
