import { createHash } from 'node:crypto';
import { idBevatBsn, isId } from '@ontschot/kern';

const TUSSEN = '_';

/**
 * The name of a declaratie in the boek, made of the aanbieder and its own number. A number that can be no name, that could be
 * taken for a BSN, or with which two could get the same name, gives way to a hash of it.
 */
export function naamVan(aanbieder: string, nummer: string): string {
  const naam = `${aanbieder}${TUSSEN}${nummer}`;
  const eenduidig = !aanbieder.includes(TUSSEN) && !nummer.includes(TUSSEN);
  if (eenduidig && isId(naam) && !idBevatBsn(naam)) return naam;
  const hash = createHash('sha256').update(`${aanbieder}:${nummer}`).digest('hex').slice(0, 20);
  return `${aanbieder.slice(0, 40)}${TUSSEN}${TUSSEN}${hash}`;
}

/** The number as the boek keeps it: one that could be a BSN is welcome nowhere. */
export const nummerVan = (aanbieder: string, nummer: string): string =>
  idBevatBsn(nummer) ? naamVan(aanbieder, nummer) : nummer;
