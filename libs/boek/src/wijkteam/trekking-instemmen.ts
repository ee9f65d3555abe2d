import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { alsCollega, wachtend } from './aanvraag.js';
import { nogLid, type Lid } from './leden.js';
import { toetsMandaat } from './mandaattoets.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan, laatsteVan, werkBij } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

/** A colleague agrees to a request that waits: it is granted. */
export interface TrekkingInstemmen extends Opdracht, Wanneer, Lid {
  readonly soort: 'trekking-instemmen';
  readonly trekking: string;
}

export interface TrekkingIngestemd extends Bewegingsgegevens {
  readonly trekking: string;
  /** Pseudonym of the colleague. */
  readonly door: string;
}

export const trekkingInstemmen: Besluit<TrekkingInstemmen, TrekkingIngestemd> = {
  soort: 'trekking-instemmen',
  type: 'trekking-ingestemd.v1',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, boekdatum, hoortBij, door } = opdracht;
    opDag(toestand, opdracht);
    const post = wachtend(toestand, trekking, op);
    alsCollega(toestand, post, opdracht);
    nogLid(toestand, post.team, post.door);
    zoek.nietVoor(post, boekdatum);
    toetsMandaat(toestand, post, boekdatum, op);
    const naar = post.vorm === 'voorschot' ? 'voorschot' : 'besteed';
    const mutaties = uitTrekking(toestand, post, 'verplicht', naar, post.bedrag, boekdatum);
    const kenmerken = kenmerkenVan(post);
    return beweging<TrekkingIngestemd>(toestand, this.type, {
      boekdatum,
      hoortBij,
      trekking,
      door,
      mutaties,
      kenmerken,
    });
  },
  pasToe(toestand, { trekking, boekdatum }, { revisie }) {
    const post = zoek.trekking(toestand, trekking);
    const laatste = laatsteVan(post.laatste, boekdatum);
    const bestedingen = post.vorm === 'voorschot' ? [] : [revisie];
    werkBij(toestand, post, { staat: 'verstrekt', vanaf: boekdatum, laatste, bestedingen });
  },
};
