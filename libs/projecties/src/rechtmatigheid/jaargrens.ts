import type { Bewegingsgegevens } from '@ontschot/boek';

const AFGESLOTEN = 'boek-afgesloten.v1';
/** No other kind of rekening begins with this letter: it is asked of every movement. */
const O = 'o'.charCodeAt(0);

/**
 * What a movement is to the year: it takes what is left to the next boek or back to payers (`sluit`), brings what was left
 * of the boek before (`opent`), or is of the year itself. Of one that comes or goes by way of the overloop all mutaties do.
 */
export function jaargrensVan(type: string, { mutaties }: Bewegingsgegevens): 'sluit' | 'opent' | undefined {
  const eerste = mutaties[0];
  if (type === AFGESLOTEN || eerste?.naar.charCodeAt(0) === O) return 'sluit';
  return eerste?.van.charCodeAt(0) === O ? 'opent' : undefined;
}
