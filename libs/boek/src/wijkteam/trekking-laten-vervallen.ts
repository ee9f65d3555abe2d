import { dagInAmsterdam, eersteDag, periodeVan, type Datum, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { eersteOpenPeriode, opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { inJaar } from '../preventie/afspraakzoeken.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { beeindig } from './aanvraag.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan, laatsteVan } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

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
    const wanneer = vanzelf(toestand, post);
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

/** The day on which the term ended, within the year; in the first open month when that one is closed. */
function vanzelf(
  toestand: Toestand,
  { vanaf, vervaltOp = '' }: Trekking,
): { readonly boekdatum: Datum; readonly hoortBij: Periode | undefined } {
  const dag = inJaar(toestand, laatsteVan(vanaf, dagInAmsterdam(vervaltOp)));
  const open = eersteOpenPeriode(toestand);
  const periode = periodeVan(dag);
  return open === undefined || periode >= open
    ? { boekdatum: dag, hoortBij: undefined }
    : { boekdatum: eersteDag(open), hoortBij: periode };
}
