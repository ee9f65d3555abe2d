import type { Identiteit, Rol } from '../beveiliging/identiteit.js';
import type { Sein } from './sein.js';

/** What makes an event one about whom a team helps. */
const OVER_WIE = ['trekking', 'voucher', 'schuldregeling', 'signaal', 'huishouden'] as const;

/** Whether it must be found out whom events are about before this follower hears of any. */
export const isInwoner = ({ rollen }: Identiteit): boolean => rollen.has('inwoner');

/** Whether this follower hears of the own household alone. */
export const alleenInwoner = ({ rollen }: Identiteit): boolean => rollen.size === 1 && rollen.has('inwoner');

/**
 * As whom a follower hears of an event; undefined for who does not. The raad hears of none about whom a team helps, for when
 * which budget gave, beside what stood on it, is one gift. An inwoner hears only of one of which it was found that it is about
 * the own household. Who is more than that, hears of it as the rest.
 */
export function gehoor({ gegevens, over }: Pick<Sein, 'gegevens' | 'over'>, wie: Identiteit): Identiteit | undefined {
  const nietVoorRaad = OVER_WIE.some((veld) => veld in gegevens);
  const mag = (rol: Rol): boolean => {
    if (rol === 'inwoner') return wie.huishouden !== undefined && over?.has(wie.huishouden) === true;
    return rol !== 'raad' || !nietVoorRaad;
  };
  const rollen = new Set([...wie.rollen].filter(mag));
  return rollen.size === 0 ? undefined : { ...wie, rollen };
}
