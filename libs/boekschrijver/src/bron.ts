import { randomBytes, randomUUID } from 'node:crypto';
import type { Moment } from '@ontschot/kern';

/** What the domain may not have: a clock and chance. Handed in, so that tests can hold them still. */
export interface Bron {
  nu(): Moment;
  nieuwId(): string;
  /** 128 random bits. */
  zout(): string;
}

const ZOUT = 16;
let voorraad = Buffer.alloc(0);
let gebruikt = 0;

export const ECHT: Bron = {
  nu: () => new Date().toISOString(),
  nieuwId: randomUUID,
  zout() {
    // A call to the system per event would cost more than the event; bytes are drawn by the page.
    if (gebruikt >= voorraad.length) [voorraad, gebruikt] = [randomBytes(ZOUT * 256), 0];
    return voorraad.toString('base64url', gebruikt, (gebruikt += ZOUT));
  },
};
