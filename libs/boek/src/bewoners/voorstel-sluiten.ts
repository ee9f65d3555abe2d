import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import * as zoek from './opzoeken.js';
import { overVan, uitVoorstel } from './uit-voorstel.js';
import { werkBij } from './voorstel-indienen.js';

/** Nothing more is done with a proposal: what is left of it is room again, the last kleur first. */
export interface BewonersvoorstelSluiten extends Opdracht, Wanneer {
  readonly soort: 'bewonersvoorstel-sluiten';
  readonly voorstel: string;
  /** Why; it names nobody. */
  readonly reden: string;
}

export interface BewonersvoorstelGesloten extends Bewegingsgegevens {
  readonly voorstel: string;
  readonly reden: string;
}

export const bewonersvoorstelSluiten: Besluit<BewonersvoorstelSluiten, BewonersvoorstelGesloten> = {
  soort: 'bewonersvoorstel-sluiten',
  type: 'bewonersvoorstel-gesloten.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, voorstel, reden } = opdracht;
    opDag(toestand, opdracht);
    const post = zoek.voorstelIn(toestand, voorstel, 'aanvaard');
    // Not before the last movement: what was still paid then is not there to give back.
    zoek.nietVoor(post, boekdatum, post.laatste);
    const { doel, wijk } = post;
    return beweging<BewonersvoorstelGesloten>(toestand, this.type, {
      ...{ boekdatum, hoortBij, voorstel, reden },
      mutaties: uitVoorstel(toestand, post, 'vrij', overVan(toestand, post), boekdatum),
      kenmerken: schoon({ doel, wijk }),
    });
  },
  pasToe(toestand, { voorstel, boekdatum }) {
    werkBij(toestand, zoek.voorstel(toestand, voorstel), { staat: 'gesloten', laatste: boekdatum });
  },
};
