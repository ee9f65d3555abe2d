import { schrijfEuro, telOp, type Eurocent, type Weigercode } from '@ontschot/kern';
import { datumVan } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { eersteTekort, opVolgorde, type Kleurdeel } from './kleurkeuze.js';

/**
 * The kleuren in which `bedrag` (eurocents) leaves the own stand of a verplichting or voorschot on `dag`: spending
 * follows the order in which the kleuren were taken, giving back the reverse (design 3.2). Refuses with `code` when
 * there is too little.
 */
export function uitPost(
  toestand: Toestand,
  wie: string,
  saldo: Saldo,
  bedrag: Eurocent,
  dag: number,
  richting: 'heen' | 'terug',
  code: Weigercode,
): Kleurdeel[] {
  const standen = saldo.kleuren.map((kleur) => ({ kleur, beschikbaar: Math.max(0, saldo.beschikbaar(kleur, dag)) }));
  const samen = telOp(standen.map((stand) => stand.beschikbaar));
  if (samen < bedrag) {
    const eersteDag = datumVan(toestand.boek?.jaar ?? 0, eersteTekort(saldo, saldo.kleuren, bedrag, dag));
    weiger(
      code,
      `Op ${wie} is ${schrijfEuro(samen)} beschikbaar; nodig is ${schrijfEuro(bedrag)}. De eerste dag die niet uitkomt is ${eersteDag}.`,
      {
        beschikbaar: samen,
        nodig: bedrag,
        eersteDag,
        kleuren: standen,
      },
    );
  }
  return opVolgorde(richting === 'heen' ? standen : standen.reverse(), bedrag);
}
