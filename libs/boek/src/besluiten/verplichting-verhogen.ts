import type { Eurocent } from '@ontschot/kern';
import { schoon } from '../schoon.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';

/** Promises more under a verplichting that is there. */
export interface VerplichtingVerhogen extends Opdracht, Wanneer, Kleurwens {
  readonly soort: 'verplichting-verhogen';
  readonly verplichting: string;
  readonly bedrag: Eurocent;
  readonly kenmerk?: string;
}

export interface VerplichtingVerhoogd extends Bewegingsgegevens {
  readonly verplichting: string;
}

export const verplichtingVerhogen: Besluit<VerplichtingVerhogen, VerplichtingVerhoogd> = {
  soort: 'verplichting-verhogen',
  type: 'verplichting-verhoogd.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, verplichting, bedrag, uitBeweging, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const { budget, doel, wijk, aanbieder, vanaf } = zoek.verplichting(toestand, verplichting);
    if (boekdatum < vanaf)
      weiger('verplichting-telt-nog-niet', `Verplichting ${verplichting} telt pas vanaf ${vanaf}.`, {
        verplichting,
        boekdatum,
        vanaf,
      });
    const mutaties = kiesKleuren(toestand, budget, bedrag, boekdatum, doel, opdracht).map((deel) => ({
      van: `vrij:${budget}` as const,
      naar: `verplicht:${budget}` as const,
      ...deel,
      verplichting,
    }));
    return beweging<VerplichtingVerhoogd>(toestand, this.type, {
      boekdatum,
      hoortBij,
      verplichting,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder }),
      uitBeweging,
      kenmerk,
    });
  },
};
