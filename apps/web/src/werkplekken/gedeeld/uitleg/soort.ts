import type { Uitleg } from '@ontschot/projecties';

/** An explanation as an aanbieder may get it: without the page where others deliver too. */
export type Eigenuitleg = Omit<Uitleg, 'tekst'> & Partial<Pick<Uitleg, 'tekst'>>;
