import { slug } from '../slug.js';
import type { Iv3Bestand, Iv3Gemeente } from './lees-iv3.js';

/**
 * The municipality that is meant: by its name, or else by its name without capitals, accents and signs. When there is
 * none, the names that look most like it.
 */
export function kiesGemeente(
  { gemeenten }: Iv3Bestand,
  gevraagd: string,
): { readonly gemeente: Iv3Gemeente } | { readonly lijkt: readonly string[] } {
  const precies = gemeenten.get(gevraagd);
  if (precies !== undefined) return { gemeente: precies };
  const gezocht = slug(gevraagd);
  const alle = [...gemeenten.values()];
  const zelfde = alle.filter((gemeente) => slug(gemeente.naam) === gezocht);
  if (zelfde[0] !== undefined && zelfde.length === 1) return { gemeente: zelfde[0] };
  return { lijkt: lijkend(gezocht, alle) };
}

/** Enough letters alike at the beginning and the end to be a slip of the pen. */
const GENOEG = 4;

function lijkend(gezocht: string, alle: readonly Iv3Gemeente[]): string[] {
  const achterstevoren = (tekst: string): string => [...tekst].reverse().join('');
  const gelijkop = (a: string, b: string): number => {
    let aantal = 0;
    while (aantal < a.length && a[aantal] === b[aantal]) aantal += 1;
    return aantal;
  };
  return alle
    .map(({ naam }) => {
      const kandidaat = slug(naam);
      const begin = gelijkop(gezocht, kandidaat);
      const eind = gelijkop(achterstevoren(gezocht), achterstevoren(kandidaat));
      return { naam, gelijk: Math.min(begin + eind, gezocht.length), begin };
    })
    .filter(({ gelijk, begin }) => begin > 0 && gelijk >= GENOEG)
    .sort((a, b) => b.gelijk - a.gelijk)
    .slice(0, 3)
    .map(({ naam }) => naam);
}
