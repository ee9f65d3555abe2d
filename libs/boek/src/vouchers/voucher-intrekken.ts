import { eersteDag, type Datum, type Moment } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { eersteOpenPeriode, opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Voucher } from '../toestand/voucher.js';
import { alsLidOfAnder, type Lid } from '../wijkteam/leden.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import * as zoek from './opzoeken.js';
import { overVan, uitVoucher } from './uit-voucher.js';
import { beeindig, kenmerkenVan } from './vouchergegevens.js';

/** A voucher cannot be used any more, or is not granted: what is left of it is room again, the last kleur first. */
export interface VoucherIntrekken extends Opdracht, Wanneer, Partial<Lid> {
  readonly soort: 'voucher-intrekken';
  readonly voucher: string;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
}

export interface VoucherIngetrokken extends Bewegingsgegevens {
  readonly voucher: string;
  /** Pseudonym of the member of the team; not there when the municipality did it. */
  readonly door?: string;
  readonly tekst?: string;
}

export const voucherIntrekken: Besluit<VoucherIntrekken, VoucherIngetrokken> = {
  soort: 'voucher-intrekken',
  type: 'voucher-ingetrokken.v1',
  besluit(toestand, opdracht, _id, op) {
    const { boekdatum, hoortBij, voucher, door, tekst } = opdracht;
    opDag(toestand, opdracht);
    const post = zoek.voucher(toestand, voucher);
    alsLidOfAnder(toestand, post.team, opdracht);
    zoek.inStaat(post, 'aangevraagd', 'uitgegeven');
    const over = overVan(toestand, post);
    if (over === 0) weiger('voucher-niets-over', `Van voucher ${voucher} is niets meer over.`, { voucher });
    // Not before the last movement: what was still used then is not there to take back.
    zoek.nietVoor(post, boekdatum, post.laatste);
    nietNaVandaag(toestand, post, boekdatum, op);
    const mutaties = uitVoucher(toestand, post, 'vrij', over, boekdatum);
    return beweging<VoucherIngetrokken>(toestand, this.type, {
      ...{ boekdatum, hoortBij, voucher, door, tekst, mutaties, kenmerken: kenmerkenVan(post) },
    });
  },
  pasToe(toestand, gegevens) {
    beeindig(toestand, gegevens, 'ingetrokken');
  },
};

/** It cannot be used from now on, so its money does not stay set aside after today; later only where that cannot be. */
function nietNaVandaag(toestand: Toestand, { voucher, laatste }: Voucher, boekdatum: Datum, op: Moment): void {
  const open = eersteOpenPeriode(toestand);
  const vroegst = open === undefined ? laatste : laatsteVan(laatste, eersteDag(open));
  const laatst = laatsteVan(vroegst, dagVan(toestand, op));
  if (boekdatum > laatst)
    weiger('voucher-te-laat', `Voucher ${voucher} kan niet pas op ${boekdatum} eindigen.`, {
      ...{ voucher, boekdatum, laatst },
    });
}
