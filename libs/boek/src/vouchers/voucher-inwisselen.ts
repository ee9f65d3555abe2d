import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Voucher } from '../toestand/voucher.js';
import { somVan } from '../wijkteam/gebruik.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import * as zoek from './opzoeken.js';
import { binnenTermijn } from './termijn.js';
import { overVan, uitVoucher } from './uit-voucher.js';
import { kenmerkenVan, werkBij } from './vouchergegevens.js';

/** How often one voucher can be used, what was taken back included. */
export const INWISSELINGEN_PER_VOUCHER = 100;

/** A household used a voucher, whole or in part: the aanbieder is paid. */
export interface VoucherInwisselen extends Opdracht, Wanneer {
  readonly soort: 'voucher-inwisselen';
  readonly voucher: string;
  /** Its name on the voucher, of this aanbieder; the id of the opdracht when left out. */
  readonly inwisseling?: string;
  /** Where it was used; the one of the voucher when left out, if there is one. */
  readonly aanbieder?: string;
  /** All that is left when left out. */
  readonly bedrag?: Eurocent;
  /** The organisatie that asks for itself. Nobody chooses it in an opdracht. */
  readonly namens?: string;
}

export interface VoucherIngewisseld extends Bewegingsgegevens {
  readonly voucher: string;
  readonly inwisseling: string;
  readonly aanbieder: string;
  readonly bedrag: Eurocent;
  /** What is left of the voucher, in eurocents. */
  readonly over: Eurocent;
}

export const voucherInwisselen: Besluit<VoucherInwisselen, VoucherIngewisseld> = {
  soort: 'voucher-inwisselen',
  type: 'voucher-ingewisseld.v1',
  besluit(toestand, opdracht, id, op) {
    const { boekdatum, hoortBij, voucher, inwisseling = id, namens } = opdracht;
    opDag(toestand, opdracht);
    const post = zoek.voucherVoor(toestand, voucher, namens);
    zoek.inStaat(post, 'uitgegeven');
    binnenTermijn(toestand, post, boekdatum, op);
    zoek.nietVoor(post, boekdatum);
    const aanbieder = waar(post, namens ?? opdracht.aanbieder);
    nogEens(post, inwisseling, aanbieder);
    const open = overVan(toestand, post);
    const { bedrag = open } = opdracht;
    if (bedrag > open || open === 0)
      weiger('voucher-te-klein', `Van voucher ${voucher} is nog ${schrijfEuro(open)} over.`, {
        ...{ voucher, over: open, nodig: bedrag },
      });
    const mutaties = uitVoucher(toestand, post, 'besteed', bedrag, boekdatum);
    return beweging<VoucherIngewisseld>(toestand, this.type, {
      ...{ boekdatum, hoortBij, voucher, inwisseling, aanbieder, bedrag, over: open - bedrag, mutaties },
      kenmerken: { ...kenmerkenVan(post), aanbieder },
    });
  },
  pasToe(toestand, { voucher, inwisseling, aanbieder, mutaties, boekdatum }, { revisie }) {
    const post = zoek.voucher(toestand, voucher);
    const een = { inwisseling, aanbieder, bedrag: somVan(mutaties), boekdatum, revisie, teruggenomen: false };
    const laatste = laatsteVan(post.laatste, boekdatum);
    werkBij(toestand, post, { laatste, inwisselingen: [...post.inwisselingen, een] });
  },
};

/** One of those that the voucher names. */
function waar({ voucher, aanbieders }: Voucher, genoemd: string | undefined): string {
  const aanbieder = genoemd ?? (aanbieders.length === 1 ? aanbieders[0] : undefined);
  if (aanbieder !== undefined && aanbieders.includes(aanbieder)) return aanbieder;
  const uitleg = genoemd === undefined ? 'Noem waar hij is ingewisseld.' : `Bij ${genoemd} is hij niet te besteden.`;
  return weiger('voucher-niet-bij-aanbieder', `Voucher ${voucher}: ${uitleg}`, { voucher, aanbieders, genoemd });
}

/** Of another aanbieder nothing is told, not even that it used the same name. */
function nogEens({ voucher, inwisselingen }: Voucher, inwisseling: string, aanbieder: string): void {
  if (inwisselingen.some((een) => zoek.isZelfde(een, inwisseling, aanbieder)))
    weiger('id-bestaat-al', `Op voucher ${voucher} staat al een inwisseling ${inwisseling}.`, { voucher, inwisseling });
  if (inwisselingen.length >= INWISSELINGEN_PER_VOUCHER)
    weiger('voucher-te-vaak', `Voucher ${voucher} is al ${INWISSELINGEN_PER_VOUCHER} keer ingewisseld.`, {
      ...{ voucher, hoogstens: INWISSELINGEN_PER_VOUCHER },
    });
}
