import type {
  VoucherBekijken,
  VoucherInstemmen,
  VoucherIntrekken,
  VoucherInwisselen,
  VoucherInwisselingTerugnemen,
  VoucherUitgeven,
} from '../src/index.js';
import { AN, BO, NU } from './trekkingen.js';
import { SCHULDHULP } from './wereld.js';

const boekdatum = NU.slice(0, 10);

/** 300 euro out of `schuld` first, then out of `wmo`, to be spent at the buurthuis or Kwintes until the end of July. */
export const uitgeven = (anders: Partial<VoucherUitgeven> = {}): VoucherUitgeven => ({
  ...{ soort: 'voucher-uitgeven', voucher: 'k7', team: 'team-noord', bedrag: 30_000, doel: SCHULDHULP },
  ...{ huishouden: 'h1', aanbieders: ['buurthuis', 'kwintes'], geldigTotEnMet: '2025-07-31', boekdatum },
  ...AN,
  ...anders,
});
/** The buurthuis asks for itself. */
export const inwisselen = (anders: Partial<VoucherInwisselen> = {}): VoucherInwisselen => ({
  ...{ soort: 'voucher-inwisselen', voucher: 'k7', inwisseling: 'bon-1', namens: 'buurthuis', boekdatum },
  ...anders,
});
export const inwisselingTerug = (anders: Partial<VoucherInwisselingTerugnemen> = {}): VoucherInwisselingTerugnemen => ({
  ...{ soort: 'voucher-inwisseling-terugnemen', voucher: 'k7', inwisseling: 'bon-1', boekdatum },
  ...anders,
});
export const voucherInstemmen = (anders: Partial<VoucherInstemmen> = {}): VoucherInstemmen => ({
  ...{ soort: 'voucher-instemmen', voucher: 'k7', ...BO, ...anders },
});
export const voucherBekijken = (anders: Partial<VoucherBekijken> = {}): VoucherBekijken => ({
  ...{ soort: 'voucher-bekijken', voucher: 'k7', akkoord: true, ...BO, ...anders },
});
export const voucherIntrekken = (anders: Partial<VoucherIntrekken> = {}): VoucherIntrekken => ({
  ...{ soort: 'voucher-intrekken', voucher: 'k7', boekdatum, ...AN, ...anders },
});
export const voucherVervallen = { soort: 'voucher-laten-vervallen', voucher: 'k7' } as const;
