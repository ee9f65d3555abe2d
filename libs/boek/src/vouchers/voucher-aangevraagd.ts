import type { Gevolg } from '../besluiten/besluit.js';
import { neemOp, type VoucherAangevraagd } from './vouchergegevens.js';

/** Money is set aside for a voucher that waits for a colleague: nobody can use it yet. */
export const voucherAangevraagd: Gevolg<VoucherAangevraagd> = {
  type: 'voucher-aangevraagd.v1',
  pasToe(toestand, gegevens, gebeurtenis) {
    neemOp(toestand, gegevens, gebeurtenis);
  },
};
