import type { NewEvent } from '@ontschot/event-store';
import { canoniek } from '@ontschot/kern';
import { bladHash, type Hash } from './merkle/hashen.js';

/** All of an event that we write, and where it stands; the position is the store's own and no part of it. */
export interface Vastgelegd extends NewEvent {
  readonly stream: string;
  readonly revision: number;
}

/**
 * The bytes of an event in the log (design 6): the canonical JSON (RFC 8785, UTF-8) of its whole envelope, in the version
 * in which it was written. `zout` in its metadata keeps anything in it from being guessed out of a hash.
 */
export function bladBytes({ stream, revision, id, type, data, metadata }: Vastgelegd): Uint8Array {
  return Buffer.from(canoniek({ stream, revision, id, type, data, metadata }), 'utf8');
}

/** The leaf of an event in the tree of its boek. */
export const bladVan = (gebeurtenis: Vastgelegd): Hash => bladHash(bladBytes(gebeurtenis));
