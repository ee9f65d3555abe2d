import type { Eurocent } from '@ontschot/kern';
import { naarCent, type Eenheid } from '../bedrag.js';

/** Which sign stands before the decimals of a file. */
export type Notatie = 'komma' | 'punt';

/** An amount as it is written. `1.234` can be read in two ways until the rest of the file tells which. */
export interface Getal {
  readonly negatief: boolean;
  readonly cijfers: string;
  /** What this amount by itself says about the notation of the file. */
  readonly notatie: Notatie | 'beide' | undefined;
}

const GETAL = /^(-?)(?:€ ?)?(-?)([\d.,]+)$/;
const HEEL = /^\d+$/;
const KOMMA = /^(\d+|\d{1,3}(\.\d{3})+),\d+$|^\d{1,3}(\.\d{3}){2,}$/;
const BEIDE = /^[1-9]\d{0,2}\.\d{3}$/;
const PUNT = /^\d+\.\d+$/;

/** Reads `1.234,56`, `1234,56`, `1234.56`, `1234`, with `€` and a minus before it; undefined for anything else. */
export function leesGetal(tekst: string): Getal | undefined {
  const [, min = '', tweedeMin = '', cijfers = ''] = GETAL.exec(tekst.replaceAll('\u00a0', ' ').trim()) ?? [];
  if (cijfers.length > 30 || (min !== '' && tweedeMin !== '')) return undefined;
  const negatief = min !== '' || tweedeMin !== '';
  if (HEEL.test(cijfers)) return { negatief, cijfers, notatie: undefined };
  if (KOMMA.test(cijfers)) return { negatief, cijfers, notatie: 'komma' };
  if (BEIDE.test(cijfers)) return { negatief, cijfers, notatie: 'beide' };
  if (PUNT.test(cijfers)) return { negatief, cijfers, notatie: 'punt' };
  return undefined;
}

/** The amount in eurocents; undefined when that is no whole number of cents, or too large. */
export function inCent({ negatief, cijfers }: Getal, notatie: Notatie, eenheid: Eenheid): Eurocent | undefined {
  const [heel = '', decimalen = ''] = notatie === 'komma' ? cijfers.replaceAll('.', '').split(',') : cijfers.split('.');
  return naarCent(negatief, heel, decimalen, eenheid);
}
