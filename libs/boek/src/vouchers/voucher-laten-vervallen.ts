import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import { vanzelf } from '../wijkteam/vanzelf.js';
import * as zoek from './opzoeken.js';
import { eindeVan, isVerlopen } from './termijn.js';
import { overVan, uitVoucher } from './uit-voucher.js';
import { beeindig, kenmerkenVan } from './vouchergegevens.js';

/**
 * Books that a voucher is past its term, or that nobody agreed to it in time: what is left is room again. It counts on
 * the day after the last one, or the first open one after it; nobody chooses that. Asked under the id
 * `voucher-vervallen~<voucher>`.
 */
export interface VoucherLatenVervallen extends Opdracht {
  readonly soort: 'voucher-laten-vervallen';
  readonly voucher: string;
}

export interface VoucherVervallen extends Bewegingsgegevens {
  readonly voucher: string;
}

export const voucherLatenVervallen: Besluit<VoucherLatenVervallen, VoucherVervallen> = {
  soort: 'voucher-laten-vervallen',
  type: 'voucher-vervallen.v1',
  besluit(toestand, { voucher }, _id, op) {
    const post = zoek.voucher(toestand, voucher);
    const { vervaltOp, geldigTotEnMet } = post;
    zoek.inStaat(post, 'aangevraagd', 'uitgegeven');
    if (!isVerlopen(post, op))
      weiger('voucher-vervalt-nog-niet', `Voucher ${voucher} loopt tot en met ${geldigTotEnMet}.`, {
        ...{ voucher, geldigTotEnMet, ...(post.staat === 'aangevraagd' && { vervaltOp }) },
      });
    const over = overVan(toestand, post);
    if (over === 0) weiger('voucher-niets-over', `Van voucher ${voucher} is niets meer over.`, { voucher });
    const { boekdatum, hoortBij } = vanzelf(toestand, laatsteVan(post.laatste, eindeVan(post)));
    opDag(toestand, { boekdatum, hoortBij } as Wanneer);
    const mutaties = uitVoucher(toestand, post, 'vrij', over, boekdatum);
    return beweging<VoucherVervallen>(toestand, this.type, {
      ...{ boekdatum, hoortBij, voucher, mutaties, kenmerken: kenmerkenVan(post) },
    });
  },
  pasToe(toestand, gegevens) {
    beeindig(toestand, gegevens, 'vervallen');
  },
};
