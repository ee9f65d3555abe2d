import { doorDeTijd, type Toestand } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import { KLOK } from './tijdopdracht.js';

const MINUUT_MS = 60_000;
const OOIT = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The first moment after `op`, up to a minute early, at which time asks for something in this boek as it is now; undefined
 * when it never will. What is asked at a moment is asked at every later one until it is done, so it can be halved.
 */
export function volgendMoment(toestand: Toestand, op: Moment): Moment | undefined {
  const vraagt = (ms: number): boolean => doorDeTijd(toestand, new Date(ms).toISOString(), KLOK).length > 0;
  let niet = Date.parse(op);
  let wel = niet + MINUUT_MS;
  // In steps that double: what comes next is mostly near, and every step looks at all that stands open.
  while (!vraagt(wel)) {
    if (wel >= OOIT) return undefined;
    const stap = wel - Date.parse(op);
    [niet, wel] = [wel, Math.min(wel + stap, OOIT)];
  }
  while (wel - niet > MINUUT_MS) {
    const midden = Math.floor((niet + wel) / 2);
    if (vraagt(midden)) wel = midden;
    else niet = midden;
  }
  return new Date(niet).toISOString();
}
