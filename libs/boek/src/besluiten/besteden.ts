import type { Eurocent, Periode } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { huishoudens } from '../preventie/opzoeken.js';
import { schoon } from '../schoon.js';
import type { Besluit, Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { uitgeven, vanAanbieder, type Uitgave } from './uitgeven.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';

/** Spends money: out of a budget, or against a verplichting. */
export interface Besteden extends Opdracht, Wanneer, Uitgave {
  readonly soort: 'besteden';
  readonly bedrag: Eurocent;
  /** Who received it; that of the verplichting when left out. */
  readonly aanbieder?: string;
  /** The code of the household it was for. */
  readonly huishouden?: string;
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
    const { boekdatum, hoortBij, bedrag, huishouden, periode, verplichting, kenmerk } = opdracht;
    const dag = opDag(toestand, opdracht);
    const uitgegeven = uitgeven(toestand, opdracht, bedrag, boekdatum, dag);
    const { budget, doel, wijk, verplichtVoor, uitBeweging } = uitgegeven;
    const aanbieder = opdracht.aanbieder ?? uitgegeven.aanbieder;
    if (aanbieder !== undefined) zoek.organisatie(toestand, aanbieder);
    vanAanbieder(toestand, verplichting, aanbieder);
    if (huishouden !== undefined) huishoudens(toestand, [huishouden]);
    const mutaties = uitgegeven.delen.map(({ van, ...deel }) => ({ van, naar: `besteed:${budget}` as const, ...deel }));
    const kenmerken = schoon({ doel, wijk, aanbieder, huishouden, periode, verplichtVoor });
    return beweging<BestedingGeboekt>(toestand, this.type, {
      boekdatum,
      hoortBij,
      verplichting,
      mutaties,
      kenmerken,
      uitBeweging,
      kenmerk,
    });
  },
};
