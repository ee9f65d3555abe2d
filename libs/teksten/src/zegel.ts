import { createCipheriv, createDecipheriv, randomBytes, type CipherKey } from 'node:crypto';

const ALGORITME = 'aes-256-gcm';
/** The first byte of a seal: how it was made. Zero is none: that is what is left after wiping. */
const VERSIE = 1;
const NONCE = 12;
const KEURMERK = 16;
/** Bytes that a seal is longer than what is in it. */
export const ZEGELRAND = 1 + NONCE + KEURMERK;

/** The seal is not of this key, not for this place, or was changed. */
export class Verbroken extends Error {
  override readonly name = 'Verbroken';
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a nonce of 96 random bits: version, nonce, content, tag. The seal opens only for
 * the same `plaats`, which is bound to it and not kept in it.
 */
export function verzegel(sleutel: CipherKey, inhoud: Buffer, plaats: readonly string[]): Buffer {
  const nonce = randomBytes(NONCE);
  const cijfer = createCipheriv(ALGORITME, sleutel, nonce, { authTagLength: KEURMERK });
  cijfer.setAAD(gebonden(plaats));
  const midden = Buffer.concat([cijfer.update(inhoud), cijfer.final()]);
  return Buffer.concat([Buffer.of(VERSIE), nonce, midden, cijfer.getAuthTag()]);
}

/** What was sealed. Throws `Verbroken`, which says nothing of the content. */
export function ontzegel(sleutel: CipherKey, zegel: Buffer, plaats: readonly string[]): Buffer {
  if (zegel.length < ZEGELRAND || zegel[0] !== VERSIE) throw new Verbroken('geen zegel');
  const nonce = zegel.subarray(1, 1 + NONCE);
  // Without its length a shorter tag would do, which is easier to guess.
  const cijfer = createDecipheriv(ALGORITME, sleutel, nonce, { authTagLength: KEURMERK });
  cijfer.setAAD(gebonden(plaats));
  cijfer.setAuthTag(zegel.subarray(-KEURMERK));
  const open = cijfer.update(zegel.subarray(1 + NONCE, -KEURMERK));
  try {
    return Buffer.concat([open, cijfer.final()]);
  } catch {
    throw new Verbroken('verbroken zegel');
  } finally {
    open.fill(0);
  }
}

/** True for what was wiped: zeros are no seal. */
export const isGewist = (zegel: Buffer): boolean => zegel[0] === 0;

// As JSON no two places read alike: ['ab', 'c'] is not ['a', 'bc'].
const gebonden = (plaats: readonly string[]): Buffer => Buffer.from(JSON.stringify([VERSIE, ...plaats]));
