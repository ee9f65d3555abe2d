import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { nogLid, type Lid } from '../wijkteam/leden.js';
import { toetsMandaat } from '../wijkteam/mandaattoets.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { alsCollega } from './collega.js';
import * as zoek from './opzoeken.js';
import { binnenTermijn } from './termijn.js';
import { werkBij } from './vouchergegevens.js';

/** A colleague agrees to a voucher that waits: from now on it can be used. Its money was set aside already. */
export interface VoucherInstemmen extends Opdracht, Lid {
  readonly soort: 'voucher-instemmen';
  readonly voucher: string;
}

export interface VoucherIngestemd extends Gegevens {
  readonly voucher: string;
  /** Pseudonym of the colleague. */
  readonly door: string;
}

export const voucherInstemmen: Besluit<VoucherInstemmen, VoucherIngestemd> = {
  soort: 'voucher-instemmen',
  type: 'voucher-ingestemd.v1',
  besluit(toestand, opdracht, _id, op) {
    const { voucher, door } = opdracht;
    const post = zoek.voucher(toestand, voucher);
    alsCollega(toestand, post, opdracht);
    zoek.inStaat(post, 'aangevraagd');
    nogLid(toestand, post.team, post.door);
    binnenTermijn(toestand, post, post.vanaf, op);
    toetsMandaat(toestand, { ...post, vorm: 'gift' }, post.vanaf, op);
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), voucher, door } };
  },
  pasToe(toestand, { voucher }) {
    werkBij(toestand, zoek.voucher(toestand, voucher), { staat: 'uitgegeven', ingestemd: true });
  },
};
