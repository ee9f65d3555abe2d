import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { rondAf, schrijfBreuk, type Breuk } from './breuk.js';

/** One step of an assessment, written down so that it can be redone with a pen (design 4). */
export interface Stap {
  /** The number of the step in design 4, 1 to 10. */
  readonly stap: number;
  readonly naam: string;
  readonly koker?: string;
  /**
   * What went in: amounts in eurocents, percentages as they are written, or plain numbers. A name of the boek stands
   * behind a word or a number, as `terug start`, wherever it could be taken for another field.
   */
  readonly invoer: Readonly<Record<string, number | string>>;
  /** What came out: exact eurocents, a whole number or a fraction `teller/noemer`. */
  readonly uitkomst: string;
  readonly zin: string;
}

/** Whole euros without their cents, and anything that is no whole cent as about so much. */
export const euro = (bedrag: Breuk | Eurocent): string => {
  if (typeof bedrag === 'number') return schrijfEuro(bedrag);
  return `${bedrag.noemer === 1n ? '' : 'ongeveer '}${schrijfEuro(rondAf(bedrag))}`;
};

export const exact = (bedrag: Breuk | Eurocent): string =>
  typeof bedrag === 'number' ? String(bedrag) : schrijfBreuk(bedrag);
