import { createHmac } from 'node:crypto';

/** HMAC-SHA256 (RFC 2104), cut to 128 bits: more than anybody can try out, and no two of a vote alike by chance. */
export const stempelMet = (sleutel: Buffer, inhoud: string): string =>
  createHmac('sha256', sleutel).update(inhoud).digest('hex').slice(0, 32);
