import { dagInAmsterdam, eersteDag, type Moment } from '@ontschot/kern';
import { behandel } from '../behandelen.js';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import type { Toestand } from '../toestand/toestand.js';
import { inEindvolgorde } from '../bewoners/eindvolgorde.js';
import type { BewonersvoorstelTellen } from '../bewoners/voorstel-tellen.js';
import type { InlegStorten } from './inleg-storten.js';
import { stortplan } from './stortplan.js';
import { overVan } from '../vouchers/uit-voucher.js';
import { eindigtVanzelf } from '../vouchers/termijn.js';
import type { VoucherLatenVervallen } from '../vouchers/voucher-laten-vervallen.js';
import type { TrekkingLatenVervallen } from './trekking-laten-vervallen.js';

/** An opdracht that time asks for, under the id that is derived from what it is about. */
export interface Tijdopdracht {
  readonly id: string;
  readonly opdracht: InlegStorten | TrekkingLatenVervallen | VoucherLatenVervallen | BewonersvoorstelTellen;
}

/**
 * What is to be done at this moment because time went by: requests and vouchers whose term is over, votes that have
 * ended, and what is put in for months that have begun, as far as there is room for it. What `afzender` asked before and was booked is left
 * out; what was refused is asked again under another id once it would be booked. What is there at a moment, is there at each later one until the boek changes.
 */
export const doorDeTijd = (toestand: Toestand, op: Moment, afzender: string): Tijdopdracht[] =>
  tijdplan(toestand, afzender)(op);

/** The same for any moment, as long as the boek does not change: what costs most is worked out once. */
export function tijdplan(toestand: Toestand, afzender: string): (op: Moment) => Tijdopdracht[] {
  // With the whole year closed nothing can be booked, so nothing is asked; but votes are counted, without money, for
  // until then their key leads from a vote to a household.
  const dicht = eersteOpenPeriode(toestand) === undefined;
  const verloopt = dicht ? teTellen : verlopen;
  const stortingen = stortplan(toestand, afzender);
  return (op) => {
    const vandaag = dagInAmsterdam(op);
    return [
      ...verloopt(toestand, op).flatMap((een) => nogTeVragen(toestand, afzender, een, op)),
      ...stortingen.filter(({ opdracht }) => eersteDag(opdracht.periode) <= vandaag),
    ];
  };
}

/**
 * Under an id that was not used. What is still to be done although it was asked, was refused then: somebody was first, and
 * that can change. So it is asked again under an id that tells which refusal it follows, and only when it would be booked, or
 * there would be a refusal at each round.
 */
function nogTeVragen(toestand: Toestand, afzender: string, een: Tijdopdracht, op: Moment): Tijdopdracht[] {
  let id = een.id;
  let eerder = toestand.opdrachten.lees(afzender, id);
  if (eerder === undefined) return [een];
  for (; eerder !== undefined; eerder = toestand.opdrachten.lees(afzender, id)) id = `${een.id}~${eerder.revisie}`;
  const herkomst = { id, afzender, rol: 'dienst', hash: '' };
  return behandel(toestand.tak(), herkomst, een.opdracht, op).soort === 'geboekt' ? [{ ...een, id }] : [];
}

function verlopen(toestand: Toestand, op: Moment): Tijdopdracht[] {
  const gevonden: Tijdopdracht[] = [];
  for (const [trekking, { staat, vervaltOp = '' }] of toestand.wijkteam.trekkingen)
    if (staat === 'aangevraagd' && op >= vervaltOp)
      gevonden.push({ id: `vervallen~${trekking}`, opdracht: { soort: 'trekking-laten-vervallen', trekking } });
  for (const [voucher, post] of toestand.wijkteam.vouchers)
    if (eindigtVanzelf(toestand, post, op) && overVan(toestand, post) > 0)
      gevonden.push({ id: `voucher-vervallen~${voucher}`, opdracht: { soort: 'voucher-laten-vervallen', voucher } });
  return [...gevonden, ...teTellen(toestand, op)];
}

/** In the order in which the votes ended: what one is given, is not there for the next. */
const teTellen = (toestand: Toestand, op: Moment): Tijdopdracht[] =>
  inEindvolgorde([...toestand.wijkteam.bewonersvoorstellen].map(([, een]) => een))
    .filter(({ staat, sluitOp }) => staat === 'open' && op >= sluitOp)
    .map(({ voorstel }) => ({
      id: `bewonersvoorstel-tellen~${voorstel}`,
      opdracht: { soort: 'bewonersvoorstel-tellen', voorstel },
    }));
