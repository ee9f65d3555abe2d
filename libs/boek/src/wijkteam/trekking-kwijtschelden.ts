import type { Eurocent } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Lid } from './leden.js';
import { losAf, openstaand } from './openstaand.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

/** An advance, or part of it, is remitted by decision: that part is spent. */
export interface TrekkingKwijtschelden extends Opdracht, Wanneer, Partial<Lid> {
  readonly soort: 'trekking-kwijtschelden';
  readonly trekking: string;
  /** All that is open when left out. */
  readonly bedrag?: Eurocent;
  readonly besluit: string;
}

export interface TrekkingKwijtgescholden extends Bewegingsgegevens {
  readonly trekking: string;
  readonly besluit: string;
}

export const trekkingKwijtschelden: Besluit<TrekkingKwijtschelden, TrekkingKwijtgescholden> = {
  soort: 'trekking-kwijtschelden',
  type: 'trekking-kwijtgescholden.v1',
  besluit(toestand, opdracht) {
    const { trekking, boekdatum, hoortBij, besluit } = opdracht;
    opDag(toestand, opdracht);
    const { post, open } = openstaand(toestand, trekking, opdracht);
    zoek.nietVoor(post, boekdatum);
    const { bedrag = open } = opdracht;
    const mutaties = uitTrekking(toestand, post, 'voorschot', 'besteed', bedrag, boekdatum);
    const kenmerken = kenmerkenVan(post);
    return beweging<TrekkingKwijtgescholden>(toestand, this.type, {
      boekdatum,
      hoortBij,
      trekking,
      besluit,
      mutaties,
      kenmerken,
    });
  },
  pasToe(toestand, gegevens, { revisie }) {
    losAf(toestand, gegevens, revisie);
  },
};
