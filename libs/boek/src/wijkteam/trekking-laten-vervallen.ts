import { dagInAmsterdam } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { beeindig } from './aanvraag.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan, laatsteVan } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';
import { vanzelf } from './vanzelf.js';

/**
 * Books that the term of a request is over: the money comes free. It counts on the day on which the term ended, or the
 * first open one after it; nobody chooses that. Asked under the id `vervallen~<trekking>`.
 */
export interface TrekkingLatenVervallen extends Opdracht {
  readonly soort: 'trekking-laten-vervallen';
  readonly trekking: string;
}

export interface TrekkingVervallen extends Bewegingsgegevens {
  readonly trekking: string;
}

export const trekkingLatenVervallen: Besluit<TrekkingLatenVervallen, TrekkingVervallen> = {
  soort: 'trekking-laten-vervallen',
  type: 'trekking-vervallen.v1',
  besluit(toestand, { trekking }, _id, op) {
    const post = zoek.trekkingIn(toestand, trekking, 'aangevraagd');
    const { vervaltOp = '' } = post;
    if (op < vervaltOp)
      weiger('trekking-vervalt-nog-niet', `De aanvraag van trekking ${trekking} loopt tot ${vervaltOp}.`, {
        trekking,
        vervaltOp,
      });
    const wanneer = vanzelf(toestand, laatsteVan(post.vanaf, dagInAmsterdam(vervaltOp)));
    opDag(toestand, wanneer as Wanneer);
    return beweging<TrekkingVervallen>(toestand, this.type, {
      boekdatum: wanneer.boekdatum,
      hoortBij: wanneer.hoortBij,
      trekking,
      mutaties: uitTrekking(toestand, post, 'verplicht', 'vrij', post.bedrag, wanneer.boekdatum),
      kenmerken: kenmerkenVan(post),
    });
  },
  pasToe(toestand, gegevens) {
    beeindig(toestand, gegevens, 'vervallen');
  },
};
