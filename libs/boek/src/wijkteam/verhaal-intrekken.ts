import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { alsLidOfAnder, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { werkBij } from './trekkinggegevens.js';

/** What was written about a trekking is told on no longer; the sentences stay where they are. */
export interface VerhaalIntrekken extends Opdracht, Partial<Lid> {
  readonly soort: 'verhaal-intrekken';
  readonly trekking: string;
  /** The inwoner of this household asks; filled in by the service out of the token, never by the caller. */
  readonly huishouden?: string;
}

export interface VerhaalIngetrokken extends Gegevens {
  readonly trekking: string;
}

/** To an inwoner, a trekking for another household is not there. */
function trekkingVoor(toestand: Toestand, { trekking, huishouden }: VerhaalIntrekken): Trekking {
  const post = zoek.trekking(toestand, trekking);
  if (huishouden !== undefined && post.huishouden !== huishouden) return zoek.geenTrekking(trekking);
  return post;
}

export const verhaalIntrekken: Besluit<VerhaalIntrekken, VerhaalIngetrokken> = {
  soort: 'verhaal-intrekken',
  type: 'verhaal-ingetrokken.v1',
  besluit(toestand, opdracht, _id, op) {
    const { trekking, team, verhalen = [] } = trekkingVoor(toestand, opdracht);
    alsLidOfAnder(toestand, team, opdracht);
    if (verhalen.length === 0)
      weiger('geen-verhaal', `Van wat bij trekking ${trekking} staat, wordt niets doorverteld.`, { trekking });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), trekking } };
  },
  pasToe(toestand, { trekking }) {
    werkBij(toestand, zoek.trekking(toestand, trekking), { verhalen: [] });
  },
};
