import { ErrorType } from '@eventstore/db-client';
import {
  AppendTooLarge,
  EventStoreError,
  OutcomeUnclear,
  StoreBusy,
  StoreDamaged,
  type OpenFailure,
} from '../fouten.js';
import { NO_STREAM } from '../port.js';

/** An append that failed before it was sent. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** What the client throws, as far as we look at it. */
interface ClientError {
  readonly type?: string;
  readonly code?: number;
  readonly maxAppendSize?: number;
  readonly actualVersion?: bigint | string;
}

/** Codes of gRPC by which a server says that it did not take a call in: it is wrong, refused, too large or unknown. */
const REFUSED = new Set([3, 7, 8, 12, 16]);

const asClientError = (error: unknown): ClientError => (typeof error === 'object' && error !== null ? error : {});
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const is = (error: unknown, type: ErrorType): boolean => asClientError(error).type === type;

/** Where the stream stands when an append was refused for that (`NO_STREAM` for nowhere); undefined for another error. */
export function conflictAt(error: unknown): number | undefined {
  if (!is(error, ErrorType.WRONG_EXPECTED_VERSION)) return undefined;
  const { actualVersion } = asClientError(error);
  return typeof actualVersion === 'bigint' ? Number(actualVersion) : NO_STREAM;
}
export const isNoStream = (error: unknown): boolean => is(error, ErrorType.STREAM_NOT_FOUND);

/** The line or the leader is gone: the client goes elsewhere for the next call, so a reading may well succeed then. */
export const isElsewhere = (error: unknown): boolean =>
  [ErrorType.UNAVAILABLE, ErrorType.NOT_LEADER, ErrorType.CANCELLED].some((type) => is(error, type));

/**
 * What a failed append means to the caller. Only what was not sent, or what the server says that it did not take in, is
 * `StoreBusy`; a time-out, a lost connection, a leader that is gone and anything unknown leave the outcome open.
 */
export function appendFailure(error: unknown, stream: string, expected: number, bytes: number): unknown {
  if (error instanceof EventStoreError) return error;
  const { code, maxAppendSize = 0 } = asClientError(error);
  const options = { cause: error };
  if (is(error, ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED)) return new AppendTooLarge('bytes', bytes, maxAppendSize);
  if (is(error, ErrorType.STREAM_DELETED)) return new StoreDamaged(stream, 0, expected + 1);
  const notTakenIn = error instanceof NotSent || is(error, ErrorType.ACCESS_DENIED) || REFUSED.has(code ?? -1);
  if (notTakenIn) return new StoreBusy(`the event store does not take this append: ${messageOf(error)}`, options);
  return new OutcomeUnclear(options);
}

/** Why a store did not open. What is wrong with TLS is told in the message alone, behind a server that does not answer. */
export function openFailure(error: unknown): OpenFailure {
  const cause: unknown = error instanceof EventStoreError ? error.cause : error;
  if (is(cause, ErrorType.ACCESS_DENIED)) return 'refused';
  const message = messageOf(cause);
  if (/wrong version number|packet length too long/i.test(message)) return 'no-tls';
  return /certificate|altnames|CERT_/i.test(message) ? 'untrusted' : 'unreachable';
}

/** What a failed reading means: the store does not answer now. */
export function readFailure(error: unknown): unknown {
  if (error instanceof EventStoreError || error instanceof RangeError) return error;
  return new StoreBusy(`the event store cannot be read: ${messageOf(error)}`, { cause: error });
}
