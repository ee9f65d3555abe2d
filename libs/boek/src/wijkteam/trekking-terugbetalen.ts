import type { Eurocent } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { somVan, telHuishouden, telVoorschot } from './gebruik.js';
import type { Lid } from './leden.js';
import { openstaand } from './openstaand.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan, laatsteVan, werkBij } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

/** Part of an advance is repaid in money: it is room again, the last kleur first. */
export interface TrekkingTerugbetalen extends Opdracht, Wanneer, Partial<Lid> {
  readonly soort: 'trekking-terugbetalen';
  readonly trekking: string;
  readonly bedrag: Eurocent;
}

export interface TrekkingTerugbetaald extends Bewegingsgegevens {
  readonly trekking: string;
}

export const trekkingTerugbetalen: Besluit<TrekkingTerugbetalen, TrekkingTerugbetaald> = {
  soort: 'trekking-terugbetalen',
  type: 'trekking-terugbetaald.v1',
  besluit(toestand, opdracht) {
    const { trekking, bedrag, boekdatum, hoortBij } = opdracht;
    opDag(toestand, opdracht);
    const { post } = openstaand(toestand, trekking, opdracht);
    zoek.nietVoor(post, boekdatum);
    const mutaties = uitTrekking(toestand, post, 'voorschot', 'vrij', bedrag, boekdatum);
    const kenmerken = kenmerkenVan(post);
    return beweging<TrekkingTerugbetaald>(toestand, this.type, { boekdatum, hoortBij, trekking, mutaties, kenmerken });
  },
  pasToe(toestand, { trekking, mutaties, boekdatum }) {
    const post = zoek.trekking(toestand, trekking);
    const som = somVan(mutaties);
    telHuishouden(toestand, post, -som);
    telVoorschot(toestand, post, -som);
    werkBij(toestand, post, {
      terugbetaald: post.terugbetaald + som,
      laatste: laatsteVan(post.laatste, boekdatum),
    });
  },
};
