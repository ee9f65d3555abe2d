import { schrijfEuro, type Eurocent } from '@ontschot/kern';

/** As people write it, with the sign and the amount on one line. */
export const euro = (bedrag: Eurocent): string => schrijfEuro(bedrag).replaceAll(' ', '\u00a0');

/** An amount in eurocents: what is below zero stands out, what is zero stays quiet. */
export function Bedrag({ eurocent }: { readonly eurocent: Eurocent }) {
  const soort = eurocent < 0 ? ' bedrag-min' : eurocent === 0 ? ' bedrag-nul' : '';
  return <span className={`bedrag${soort}`}>{euro(eurocent)}</span>;
}
