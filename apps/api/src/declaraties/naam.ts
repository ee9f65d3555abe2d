import { createHash } from 'node:crypto';
import { idBevatBsn, isId } from '@ontschot/kern';

/**
 * The name of a declaratie in the boek, made of the aanbieder and its own number. A number that can be no name, or that
 * could be taken for a BSN, gives way to a hash of it.
 */
export function naamVan(aanbieder: string, nummer: string): string {
  const naam = `${aanbieder}-${nummer}`;
  if (isId(naam) && !idBevatBsn(naam)) return naam;
  return `${aanbieder.slice(0, 40)}-${createHash('sha256').update(`${aanbieder}:${nummer}`).digest('hex').slice(0, 20)}`;
}
