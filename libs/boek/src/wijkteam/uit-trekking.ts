import type { Datum, Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { uitEigenStand } from './uit-eigen-stand.js';

type Kant = 'verplicht' | 'voorschot';

/** What stands on the own stand of a trekking, in eurocents. */
export const openVan = (toestand: Toestand, post: Trekking, kant: Kant = 'voorschot'): Eurocent =>
  saldoVan(toestand, post, kant).eind;

function saldoVan(toestand: Toestand, { trekking }: Trekking, kant: Kant): Saldo {
  const posten = kant === 'verplicht' ? toestand.verplichtingen : toestand.voorschotten;
  return posten.lees(trekking)?.saldo ?? Saldo.leeg();
}

/**
 * The mutaties by which `bedrag` (eurocents) leaves the own stand of a trekking: in the order in which its kleuren were
 * taken, back to room in the reverse. What is spent or advanced must still be lawful on that day (design 3.2).
 */
export function uitTrekking(
  toestand: Toestand,
  post: Trekking,
  van: Kant,
  naar: 'vrij' | 'voorschot' | 'besteed',
  bedrag: Eurocent,
  boekdatum: Datum,
): Mutatie[] {
  const { trekking, budget, doel } = post;
  const eigen = {
    ...{ wie: `trekking ${trekking}`, cijfers: { trekking }, saldo: saldoVan(toestand, post, van), doel },
    richting: naar === 'vrij' ? ('terug' as const) : ('heen' as const),
    code: van === 'verplicht' ? ('verplichting-te-klein' as const) : ('voorschot-te-klein' as const),
  };
  const delen = uitEigenStand(toestand, eigen, bedrag, boekdatum);
  return delen.map((deel) => ({
    van: `${van}:${budget}`,
    naar: `${naar}:${budget}`,
    ...deel,
    ...(van === 'verplicht' && { verplichting: trekking }),
    ...((van === 'voorschot' || naar === 'voorschot') && { voorschot: trekking }),
  }));
}
