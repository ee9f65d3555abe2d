import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { alsCollega } from './aanvraag.js';
import type { Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { werkBij } from './trekkinggegevens.js';

/** A colleague looks at what was granted, afterwards; again for as long as nobody agreed. */
export interface TrekkingBekijken extends Opdracht, Lid {
  readonly soort: 'trekking-bekijken';
  readonly trekking: string;
  readonly akkoord: boolean;
}

export interface TrekkingBekeken extends Gegevens {
  readonly trekking: string;
  readonly door: string;
  readonly akkoord: boolean;
}

export const trekkingBekijken: Besluit<TrekkingBekijken, TrekkingBekeken> = {
  soort: 'trekking-bekijken',
  type: 'trekking-bekeken.v1',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, door, akkoord } = opdracht;
    const post = zoek.trekkingIn(toestand, trekking, 'verstrekt');
    alsCollega(toestand, post, opdracht);
    if (post.akkoord === true)
      weiger('al-bekeken', `Een collega is al akkoord met trekking ${trekking}.`, { trekking });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), trekking, door, akkoord } };
  },
  pasToe(toestand, { trekking, akkoord }) {
    werkBij(toestand, zoek.trekking(toestand, trekking), { akkoord });
  },
};
