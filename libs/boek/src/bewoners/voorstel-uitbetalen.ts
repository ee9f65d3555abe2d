import type { Eurocent } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import * as onderdelen from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import * as zoek from './opzoeken.js';
import { overVan, uitVoorstel } from './uit-voorstel.js';
import { werkBij } from './voorstel-indienen.js';

/** Pays an organisatie for what residents decided on, whole or in part. */
export interface BewonersvoorstelUitbetalen extends Opdracht, Wanneer {
  readonly soort: 'bewonersvoorstel-uitbetalen';
  readonly voorstel: string;
  readonly organisatie: string;
  /** All that is left when left out. */
  readonly bedrag?: Eurocent;
  readonly kenmerk?: string;
}

export interface BewonersvoorstelUitbetaald extends Bewegingsgegevens {
  readonly voorstel: string;
  readonly organisatie: string;
  readonly bedrag: Eurocent;
  /** What is left of it, in eurocents. */
  readonly over: Eurocent;
}

export const bewonersvoorstelUitbetalen: Besluit<BewonersvoorstelUitbetalen, BewonersvoorstelUitbetaald> = {
  soort: 'bewonersvoorstel-uitbetalen',
  type: 'bewonersvoorstel-uitbetaald.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, voorstel, organisatie, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const post = zoek.voorstelIn(toestand, voorstel, 'aanvaard');
    onderdelen.organisatie(toestand, organisatie);
    const open = overVan(toestand, post);
    // Where nothing is left, one cent is too much: the refusal says what there is.
    const bedrag = opdracht.bedrag ?? Math.max(open, 1);
    const mutaties = uitVoorstel(toestand, post, 'besteed', bedrag, boekdatum);
    const { doel, wijk } = post;
    return beweging<BewonersvoorstelUitbetaald>(toestand, this.type, {
      ...{ boekdatum, hoortBij, voorstel, organisatie, bedrag, over: open - bedrag, mutaties },
      ...{ kenmerken: schoon({ doel, wijk, aanbieder: organisatie }), kenmerk },
    });
  },
  pasToe(toestand, { voorstel, boekdatum }) {
    const post = zoek.voorstel(toestand, voorstel);
    werkBij(toestand, post, { laatste: laatsteVan(post.laatste, boekdatum) });
  },
};
