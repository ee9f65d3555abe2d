import type { Opdracht } from '@ontschot/boek';
import { Id } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

/** An aanbieder speaks for the organisatie of its token, and so only about vouchers that name it. */
export const alsAanbieder: NonNullable<OpdrachtHttp['vulAan']> = (opdracht, { organisatie = '' }, rol) =>
  rol === 'aanbieder' ? ({ ...opdracht, namens: organisatie } as Opdracht) : opdracht;

export const VOUCHER = { uitleg: 'De code van de voucher.', voorbeeld: 'zomer-k7p2' } as const;

/** Something that moves the money of one voucher. */
export class OverVoucherInvoer extends BewegingInvoer {
  @Id(VOUCHER) voucher!: string;
}
