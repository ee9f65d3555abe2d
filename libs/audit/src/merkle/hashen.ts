import { createHash } from 'node:crypto';

/** SHA-256, as 32 bytes. */
export type Hash = Uint8Array;

const BLAD = Uint8Array.of(0);
const KNOOP = Uint8Array.of(1);

const sha256 = (...delen: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const deel of delen) hash.update(deel);
  return hash.digest();
};

/** Of the bytes of one leaf (RFC 6962, 2.1): the prefix keeps a leaf from being passed off as a node. */
export const bladHash = (bytes: Uint8Array): Hash => sha256(BLAD, bytes);

/** Of a node over two others. */
export const knoopHash = (links: Hash, rechts: Hash): Hash => sha256(KNOOP, links, rechts);

/** The root of a tree without leaves. */
export const LEGE_WORTEL: Hash = sha256();

/** Whether two hashes are the same; none of them is a secret. */
export const isGelijk = (a: Hash, b: Hash): boolean => Buffer.compare(a, b) === 0;
