import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Lid } from '../wijkteam/leden.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { alsCollega } from './collega.js';
import * as zoek from './opzoeken.js';
import { werkBij } from './vouchergegevens.js';

/** A colleague looks at what was issued, afterwards; again for as long as nobody agreed. */
export interface VoucherBekijken extends Opdracht, Lid {
  readonly soort: 'voucher-bekijken';
  readonly voucher: string;
  readonly akkoord: boolean;
}

export interface VoucherBekeken extends Gegevens {
  readonly voucher: string;
  readonly door: string;
  readonly akkoord: boolean;
}

export const voucherBekijken: Besluit<VoucherBekijken, VoucherBekeken> = {
  soort: 'voucher-bekijken',
  type: 'voucher-bekeken.v1',
  besluit(toestand, opdracht, _id, op) {
    const { voucher, door, akkoord } = opdracht;
    const post = zoek.voucher(toestand, voucher);
    alsCollega(toestand, post, opdracht);
    // Also of one that ended: it was given all the same.
    zoek.isUitgegeven(post);
    if (post.akkoord === true) weiger('al-bekeken', `Een collega is al akkoord met voucher ${voucher}.`, { voucher });
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), voucher, door, akkoord } };
  },
  pasToe(toestand, { voucher, akkoord }) {
    werkBij(toestand, zoek.voucher(toestand, voucher), { akkoord });
  },
};
