/** What every fault of a store has in common; `cause` holds the error of the store underneath, where there is one. */
export abstract class EventStoreError extends Error {}

/** The stream stands at `actual` and not at `expected`; nothing was written. */
export class VersionConflict extends EventStoreError {
  override readonly name = 'VersionConflict';
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`stream ${stream} is at revision ${actual}, expected ${expected}`);
  }
}

/** Others held the store longer than the limit, or too many appends wait; nothing was written by this call. */
export class StoreBusy extends EventStoreError {
  override readonly name = 'StoreBusy';
}

/** The store cannot grow (disk or quota full, or the disk refuses to be written); nothing was written by this call. */
export class StoreFull extends EventStoreError {
  override readonly name = 'StoreFull';
  constructor(options?: ErrorOptions) {
    super('the event store has no room to write, or the disk refuses to be written', options);
  }
}

/**
 * The append may or may not have been written. Send the same ids at the same revision again until that succeeds or
 * gives a `VersionConflict`; `StoreBusy` and `StoreFull` in between settle nothing.
 */
export class OutcomeUnclear extends EventStoreError {
  override readonly name = 'OutcomeUnclear';
  constructor(options?: ErrorOptions) {
    super('it is unclear whether the append was written', options);
  }
}

/** The store was closed, before or during the call; what still waited was not written. */
export class StoreClosed extends EventStoreError {
  override readonly name = 'StoreClosed';
  constructor() {
    super('the event store is closed');
  }
}

/** The append is over a limit (`limit` says which, with the `actual` figure); nothing was written. */
export class AppendTooLarge extends EventStoreError {
  override readonly name = 'AppendTooLarge';
  constructor(
    readonly what: 'events' | 'bytes',
    readonly actual: number,
    readonly limit: number,
  ) {
    super(`an append of ${actual} ${what} is over the limit of ${limit}`);
  }
}

/** Events of a stream are missing somewhere between two revisions: the file was changed by something else. */
export class StoreDamaged extends EventStoreError {
  override readonly name = 'StoreDamaged';
  constructor(
    readonly stream: string,
    readonly from: number,
    readonly to: number,
  ) {
    super(`stream ${stream} misses events between revision ${from} and ${to}`);
  }
}

/** The last three are of a server: it refuses this user, its certificate is not trusted, or it speaks no TLS. */
export type OpenFailure =
  | 'unreachable'
  | 'read-only'
  | 'not-a-database'
  | 'other-database'
  | 'damaged'
  | 'newer-version'
  | 'refused'
  | 'untrusted'
  | 'no-tls';

/** The store could not be opened; `reason` is for programs, the message names the file and what is wrong with it. */
export class OpenFailed extends EventStoreError {
  override readonly name = 'OpenFailed';
  constructor(
    readonly file: string,
    readonly reason: OpenFailure,
    explanation: string,
    options?: ErrorOptions,
  ) {
    super(`cannot open the event store ${file}: ${explanation}`, options);
  }
}
