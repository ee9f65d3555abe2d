import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { beeindig, nietNaVandaag, wachtend } from './aanvraag.js';
import { alsLid, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

/** Who asked takes a request back that waits: the money comes free. */
export interface TrekkingIntrekken extends Opdracht, Wanneer, Lid {
  readonly soort: 'trekking-intrekken';
  readonly trekking: string;
}

export interface TrekkingIngetrokken extends Bewegingsgegevens {
  readonly trekking: string;
}

export const trekkingIntrekken: Besluit<TrekkingIntrekken, TrekkingIngetrokken> = {
  soort: 'trekking-intrekken',
  type: 'trekking-ingetrokken.v1',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, boekdatum, hoortBij, door } = opdracht;
    opDag(toestand, opdracht);
    const post = wachtend(toestand, trekking, op);
    alsLid(toestand, post.team, opdracht);
    if (door !== post.door)
      weiger('trekking-van-ander', `Alleen wie trekking ${trekking} vroeg, kan haar intrekken.`, { trekking });
    zoek.nietVoor(post, boekdatum);
    nietNaVandaag(toestand, post, boekdatum, op);
    const mutaties = uitTrekking(toestand, post, 'verplicht', 'vrij', post.bedrag, boekdatum);
    const kenmerken = kenmerkenVan(post);
    return beweging<TrekkingIngetrokken>(toestand, this.type, { boekdatum, hoortBij, trekking, mutaties, kenmerken });
  },
  pasToe(toestand, gegevens) {
    beeindig(toestand, gegevens, 'ingetrokken');
  },
};
