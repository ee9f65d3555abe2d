import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, MetTekst } from '../gebeurtenissen/gebeurtenis.js';
import { alsCollega, beeindig, nietNaVandaag, wachtend } from './aanvraag.js';
import type { Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

/** A colleague turns a request down that waits: the money comes free. */
export interface TrekkingAfwijzen extends Opdracht, Wanneer, Lid {
  readonly soort: 'trekking-afwijzen';
  readonly trekking: string;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
}

export interface TrekkingAfgewezen extends Bewegingsgegevens, MetTekst {
  readonly trekking: string;
  readonly door: string;
}

export const trekkingAfwijzen: Besluit<TrekkingAfwijzen, TrekkingAfgewezen> = {
  soort: 'trekking-afwijzen',
  type: 'trekking-afgewezen.v2',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, boekdatum, hoortBij, door, tekst } = opdracht;
    opDag(toestand, opdracht);
    const post = wachtend(toestand, trekking, op);
    alsCollega(toestand, post, opdracht);
    zoek.nietVoor(post, boekdatum);
    nietNaVandaag(toestand, post, boekdatum, op);
    const mutaties = uitTrekking(toestand, post, 'verplicht', 'vrij', post.bedrag, boekdatum);
    const kenmerken = kenmerkenVan(post);
    return beweging<TrekkingAfgewezen>(toestand, this.type, {
      boekdatum,
      hoortBij,
      trekking,
      door,
      tekst,
      mutaties,
      kenmerken,
    });
  },
  pasToe(toestand, gegevens) {
    beeindig(toestand, gegevens, 'afgewezen');
  },
};
