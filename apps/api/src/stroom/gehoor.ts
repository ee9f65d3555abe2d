import type { Identiteit } from '../beveiliging/identiteit.js';

/** What makes an event one about whom a team helps. */
const OVER_WIE = ['trekking', 'voucher', 'schuldregeling', 'signaal', 'huishouden'] as const;

/**
 * As whom a follower hears of an event: the raad not of one about whom a team helps, for when which budget gave, beside
 * what stood on it, is one gift. Undefined for who is of the raad alone; who does more hears of it as that.
 */
export function gehoor(gegevens: object, wie: Identiteit): Identiteit | undefined {
  if (!wie.rollen.has('raad') || !OVER_WIE.some((veld) => veld in gegevens)) return wie;
  // An inwoner follows no stream.
  const rollen = new Set([...wie.rollen].filter((rol) => rol !== 'raad' && rol !== 'inwoner'));
  return rollen.size === 0 ? undefined : { ...wie, rollen };
}
