import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Bewegingsgegevens, Gebeurtenis, Kenmerken } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Voucher } from '../toestand/voucher.js';
import { somVan, telHuishouden } from '../wijkteam/gebruik.js';
import { onthoudOngezien } from '../wijkteam/meekijken.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import * as zoek from './opzoeken.js';

/** What was set aside for a household to spend: the household stands in `kenmerken`. */
export interface VoucherUitgegeven extends Bewegingsgegevens {
  readonly voucher: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly aanbieders: readonly string[];
  readonly geldigTotEnMet: Datum;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
  /** Whether a colleague looks along under the mandate, and when. */
  readonly meekijken: 'vooraf' | 'achteraf' | 'geen';
  /** Why, where the amount alone is too small: as of a trekking. Eurocents. */
  readonly samen?: Eurocent;
  /** Pseudonym of who asked. */
  readonly door: string;
}

export interface VoucherAangevraagd extends VoucherUitgegeven {
  /** Until when a colleague can agree. */
  readonly vervaltOp: Moment;
}

/** The dimensions on which what happens with a voucher is added up. */
export const kenmerkenVan = ({ doel, wijk, huishouden }: Pick<Voucher, 'doel' | 'wijk' | 'huishouden'>): Kenmerken =>
  schoon({ doel, wijk, huishouden });

/** Takes a new voucher into the state, with the own stand of its money. */
export function neemOp(
  toestand: Toestand,
  gegevens: VoucherUitgegeven & { readonly vervaltOp?: Moment },
  { metadata }: Pick<Gebeurtenis, 'metadata'>,
): void {
  const { voucher, team, mandaat, budget, bedrag, doel, aanbieders, geldigTotEnMet, door, vervaltOp } = gegevens;
  const { boekdatum, kenmerken = {} } = gegevens;
  const { wijk, huishouden = '' } = kenmerken;
  toestand.wijkteam.vouchers.zet(
    voucher,
    schoon({
      ...{
        voucher,
        team,
        mandaat,
        budget,
        bedrag,
        doel,
        wijk,
        huishouden,
        aanbieders,
        geldigTotEnMet,
        door,
        vervaltOp,
      },
      staat: vervaltOp === undefined ? ('uitgegeven' as const) : ('aangevraagd' as const),
      vanaf: boekdatum,
      laatste: boekdatum,
      inwisselingen: [],
    }),
  );
  telHuishouden(toestand, { mandaat, huishouden }, bedrag);
  if (gegevens.meekijken === 'geen')
    onthoudOngezien(toestand, { id: voucher, mandaat, bedrag, doel, huishouden }, metadata.geregistreerdOp);
  toestand.verplichtingen.zet(voucher, {
    ...schoon({ budget, doel, wijk }),
    verplichting: voucher,
    vrijval: 'binnen-het-jaar',
    vanaf: boekdatum,
    bewegingen: 0,
    saldo: Saldo.leeg(),
  });
}

/** Changes what the state holds of a voucher. */
export function werkBij(toestand: Toestand, post: Voucher, anders: Partial<Voucher>): void {
  toestand.wijkteam.vouchers.zet(post.voucher, { ...post, ...anders });
}

/** It cannot be used any more: what was left no longer counts as a cost of the household. */
export function beeindig(
  toestand: Toestand,
  { voucher, mutaties, boekdatum }: Bewegingsgegevens & { readonly voucher: string },
  staat: 'ingetrokken' | 'vervallen',
): void {
  const post = zoek.voucher(toestand, voucher);
  telHuishouden(toestand, post, -somVan(mutaties));
  werkBij(toestand, post, { staat, laatste: laatsteVan(post.laatste, boekdatum) });
}
