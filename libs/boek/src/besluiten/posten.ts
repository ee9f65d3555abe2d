import { schrijfEuro, telOp, type Eurocent, type Weigercode } from '@ontschot/kern';
import { datumVan } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { controleerSom, eersteTekort, opVolgorde, type Kleurdeel } from './kleurkeuze.js';

/** The own stand of a verplichting or voorschot, and which way money leaves it. */
export interface Post {
  /** How a sentence names it. */
  readonly wie: string;
  readonly saldo: Saldo;
  /** Spending follows the order in which the kleuren were taken, giving back the reverse (design 3.2). */
  readonly richting: 'heen' | 'terug';
  /** The refusal when there is too little. */
  readonly code: Weigercode;
  /** Kleuren that the opdracht names itself; checked, not replaced. */
  readonly kleuren?: readonly Kleurdeel[] | undefined;
}

/** The kleuren in which `bedrag` (eurocents) leaves the post on `dag`; refuses when there is too little. */
export function uitPost(toestand: Toestand, post: Post, bedrag: Eurocent, dag: number): readonly Kleurdeel[] {
  const { saldo } = post;
  const standen = saldo.kleuren.map((kleur) => ({ kleur, beschikbaar: Math.max(0, saldo.beschikbaar(kleur, dag)) }));
  const eis = (kleuren: readonly string[], nodig: Eurocent): void => {
    const samen = telOp(standen.filter(({ kleur }) => kleuren.includes(kleur)).map((stand) => stand.beschikbaar));
    if (samen >= nodig) return;
    const eersteDag = datumVan(toestand.boek?.jaar ?? 0, eersteTekort(saldo, kleuren, nodig, dag));
    const inKleur = kleuren.length === 1 ? ` in kleur ${kleuren[0] ?? ''}` : '';
    weiger(
      post.code,
      `Op ${post.wie} is ${schrijfEuro(samen)} beschikbaar${inKleur}; nodig is ${schrijfEuro(nodig)}. De eerste dag die niet uitkomt is ${eersteDag}.`,
      { beschikbaar: samen, nodig, eersteDag, kleuren: standen },
    );
  };
  if (post.kleuren !== undefined) {
    controleerSom(post.kleuren, bedrag, { kleuren: standen });
    for (const deel of post.kleuren) eis([deel.kleur], deel.bedrag);
    return post.kleuren;
  }
  eis(saldo.kleuren, bedrag);
  return opVolgorde(post.richting === 'heen' ? standen : standen.reverse(), bedrag);
}
