import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Verplichting } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import type { Kleurdeel } from './kleurdelen.js';
import * as zoek from './opzoeken.js';
import { uitPost } from './posten.js';
import { opDag, type Wanneer } from './tijd.js';

/** Gives back part of what was promised: it is room again, if the form of funding allows that within the year. */
export interface VerplichtingLatenVrijvallen extends Opdracht, Wanneer {
  readonly soort: 'verplichting-laten-vrijvallen';
  readonly verplichting: string;
  readonly bedrag: Eurocent;
  readonly reden: string;
}

export interface VerplichtingVrijgevallen extends Bewegingsgegevens {
  readonly verplichting: string;
  readonly reden: string;
}

/**
 * The mutaties by which `bedrag` comes free of a verplichting, in these kleuren or else the last kleur first; refuses where
 * nothing may.
 */
export function vrijval(
  toestand: Toestand,
  post: Verplichting,
  bedrag: Eurocent,
  dag: number,
  kleuren?: readonly Kleurdeel[],
): Mutatie[] {
  const { verplichting, budget } = post;
  if (post.vrijval === 'na-het-jaar')
    weiger(
      'vrijval-niet-binnen-jaar',
      `Verplichting ${verplichting} is voor het hele jaar gegeven (functiegericht): wat niet nodig blijkt, komt pas na het jaar vrij.`,
      { verplichting, bedrag, vrijval: post.vrijval },
    );
  return uitPost(
    toestand,
    {
      wie: `verplichting ${verplichting}`,
      saldo: post.saldo,
      richting: 'terug',
      code: 'verplichting-te-klein',
      kleuren,
    },
    bedrag,
    dag,
  ).map((deel) => ({
    van: `verplicht:${budget}`,
    naar: `vrij:${budget}`,
    ...deel,
    verplichting,
  }));
}

export const verplichtingLatenVrijvallen: Besluit<VerplichtingLatenVrijvallen, VerplichtingVrijgevallen> = {
  soort: 'verplichting-laten-vrijvallen',
  type: 'verplichting-vrijgevallen.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, verplichting, bedrag, reden } = opdracht;
    const dag = opDag(toestand, opdracht);
    const post = zoek.verplichting(toestand, verplichting);
    const { doel, wijk, aanbieder } = post;
    return beweging<VerplichtingVrijgevallen>(toestand, this.type, {
      boekdatum,
      hoortBij,
      verplichting,
      reden,
      mutaties: vrijval(toestand, post, bedrag, dag),
      kenmerken: schoon({ doel, wijk, aanbieder }),
    });
  },
};
