import type { Eurocent, Periode } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Besluit, Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { uitgeven, type Uitgave } from './uitgeven.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';

/** Spends money: out of a budget, or against a verplichting. */
export interface Besteden extends Opdracht, Wanneer, Uitgave {
  readonly soort: 'besteden';
  readonly bedrag: Eurocent;
  /** Who received it; that of the verplichting when left out. */
  readonly aanbieder?: string;
  readonly wijk?: string;
  /** The month in which the help was given. */
  readonly periode?: Periode;
  readonly kenmerk?: string;
}

export interface BestedingGeboekt extends Bewegingsgegevens {
  readonly verplichting?: string;
}

export const besteden: Besluit<Besteden, BestedingGeboekt> = {
  soort: 'besteden',
  type: 'besteding-geboekt.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, bedrag, periode, verplichting, uitBeweging, kenmerk } = opdracht;
    const dag = opDag(toestand, opdracht);
    const { budget, delen, doel, post } = uitgeven(toestand, opdracht, bedrag, boekdatum, dag);
    const aanbieder = opdracht.aanbieder ?? post?.aanbieder;
    const wijk = opdracht.wijk ?? post?.wijk;
    if (aanbieder !== undefined) zoek.organisatie(toestand, aanbieder);
    if (wijk !== undefined) zoek.wijk(toestand, wijk);
    const mutaties = delen.map(({ van, ...deel }) => ({ van, naar: `besteed:${budget}` as const, ...deel }));
    return beweging<BestedingGeboekt>(toestand, this.type, {
      boekdatum,
      hoortBij,
      verplichting,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder, periode }),
      uitBeweging,
      kenmerk,
    });
  },
};
