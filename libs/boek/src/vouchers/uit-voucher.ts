import type { Datum, Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Voucher } from '../toestand/voucher.js';
import { uitEigenStand } from '../wijkteam/uit-eigen-stand.js';

const saldoVan = (toestand: Toestand, { voucher }: Pick<Voucher, 'voucher'>): Saldo =>
  toestand.verplichtingen.lees(voucher)?.saldo ?? Saldo.leeg();

/** What is left of a voucher, in eurocents. */
export const overVan = (toestand: Toestand, post: Pick<Voucher, 'voucher'>): Eurocent => saldoVan(toestand, post).eind;

/**
 * The mutaties by which `bedrag` (eurocents) leaves a voucher: spent in the order in which its kleuren were taken, if that
 * is lawful on that day, back to room in the reverse.
 */
export function uitVoucher(
  toestand: Toestand,
  post: Voucher,
  naar: 'vrij' | 'besteed',
  bedrag: Eurocent,
  boekdatum: Datum,
): Mutatie[] {
  const { voucher, budget, doel } = post;
  const eigen = {
    ...{ wie: `voucher ${voucher}`, cijfers: { voucher }, saldo: saldoVan(toestand, post), doel },
    richting: naar === 'vrij' ? ('terug' as const) : ('heen' as const),
    code: 'voucher-te-klein' as const,
  };
  return uitEigenStand(toestand, eigen, bedrag, boekdatum).map((deel) => ({
    van: `verplicht:${budget}`,
    naar: `${naar}:${budget}`,
    ...deel,
    verplichting: voucher,
  }));
}
