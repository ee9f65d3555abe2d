import { TeGroot } from './rekenfouten.js';

/** An amount in whole eurocents. Always a safe integer; never a fraction, never euros. */
export type Eurocent = number;

/** The largest amount one mutatie may carry: a hundred billion euro. Sums of many still fit a safe integer. */
export const GROOTSTE_BEDRAG: Eurocent = 10_000_000_000_000;

/** True for a whole number of eurocents within the limit, whatever its sign. */
export function isEurocent(waarde: unknown): waarde is Eurocent {
  return Number.isSafeInteger(waarde) && Math.abs(waarde as number) <= GROOTSTE_BEDRAG;
}

/** Adds amounts; throws TeGroot when the sum is no longer a safe integer, so that no cent is lost silently. */
export function telOp(bedragen: Iterable<Eurocent>): Eurocent {
  let som = 0;
  for (const bedrag of bedragen) som += bedrag;
  if (!Number.isSafeInteger(som)) throw new TeGroot('een som van bedragen is te groot om exact te zijn');
  return som;
}

/** An amount as people write it: `€ 1.234,56`, negative `-€ 1.234,56`. */
export function schrijfEuro(bedrag: Eurocent): string {
  const cijfers = String(Math.abs(bedrag)).padStart(3, '0');
  const euros = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${bedrag < 0 ? '-' : ''}€ ${euros},${cijfers.slice(-2)}`;
}
