import { voucherAangevraagd } from './voucher-aangevraagd.js';
import { voucherBekijken } from './voucher-bekijken.js';
import { voucherInstemmen } from './voucher-instemmen.js';
import { voucherIntrekken } from './voucher-intrekken.js';
import { voucherInwisselen } from './voucher-inwisselen.js';
import { voucherInwisselingTerugnemen } from './voucher-inwisseling-terugnemen.js';
import { voucherLatenVervallen } from './voucher-laten-vervallen.js';
import { voucherUitgeven } from './voucher-uitgeven.js';

/** Everything about money that a household may spend itself (design 2). */
export const VOUCHERS = [
  voucherUitgeven,
  voucherInstemmen,
  voucherBekijken,
  voucherInwisselen,
  voucherInwisselingTerugnemen,
  voucherIntrekken,
  voucherLatenVervallen,
] as const;

/** Events that only come with others. */
export const VOUCHERGEVOLGEN = [voucherAangevraagd] as const;
