import { schrijfEuro, telOp, type Eurocent, type Weigercode } from '@ontschot/kern';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { genoemd, opVolgorde, type Kleurdeel, type Tekort } from './kleurdelen.js';
import { weigerUitgeput, type Bron } from './putten.js';
import { eersteTekort } from './tekort.js';

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
  /** The movement that the opdracht draws from. */
  readonly bron?: Bron | undefined;
}

/** The kleuren in which `bedrag` (eurocents) leaves the post on `dag`; refuses when there is too little. */
export function uitPost(toestand: Toestand, post: Post, bedrag: Eurocent, dag: number): readonly Kleurdeel[] {
  const { saldo, bron } = post;
  const over = (kleur: string): Eurocent => (bron === undefined ? Infinity : (bron.over.get(kleur) ?? 0));
  const standen = saldo.kleuren.map((kleur) => ({
    kleur,
    beschikbaar: Math.max(0, Math.min(saldo.beschikbaar(kleur, dag), over(kleur))),
  }));
  const tekort: Tekort = (kleuren, nodig, beschikbaar) => {
    weigerUitgeput(bron, kleuren, nodig, { kleuren: standen });
    const eersteDag = eersteTekort(toestand, saldo, kleuren, nodig, dag);
    const inKleur = kleuren.length === 1 ? ` in kleur ${kleuren[0] ?? ''}` : '';
    return weiger(
      post.code,
      `Op ${post.wie} is ${schrijfEuro(beschikbaar)} beschikbaar${inKleur}; nodig is ${schrijfEuro(nodig)}. De eerste dag die niet uitkomt is ${eersteDag}.`,
      { beschikbaar, nodig, eersteDag, kleuren: standen },
    );
  };
  if (post.kleuren !== undefined)
    return genoemd(post.kleuren, bedrag, standen, { nodig: bedrag, kleuren: standen }, tekort);
  const samen = telOp(standen.map((stand) => stand.beschikbaar));
  if (samen < bedrag) tekort(saldo.kleuren, bedrag, samen);
  return opVolgorde(post.richting === 'heen' ? standen : standen.reverse(), bedrag);
}
