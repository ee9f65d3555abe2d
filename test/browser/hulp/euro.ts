import { schrijfEuro } from '@ontschot/kern';

/** As a page writes it: the sign and the amount stay on one line. */
export const euro = (bedrag: number): string => schrijfEuro(bedrag).replaceAll(' ', '\u00a0');
