import { dagInAmsterdam, eersteDag, jaarVan, volgendePeriode, type Moment, type Periode } from '@ontschot/kern';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Lopendeinleg } from '../toestand/wijkteam.js';
import { gestorteMaanden, type InlegStorten } from './inleg-storten.js';
import { overVan } from '../vouchers/uit-voucher.js';
import { isVerlopen } from '../vouchers/termijn.js';
import type { VoucherLatenVervallen } from '../vouchers/voucher-laten-vervallen.js';
import type { TrekkingLatenVervallen } from './trekking-laten-vervallen.js';

/** An opdracht that time asks for, under the id that is derived from what it is about. */
export interface Tijdopdracht {
  readonly id: string;
  readonly opdracht: InlegStorten | TrekkingLatenVervallen | VoucherLatenVervallen;
}

/**
 * What is to be done at this moment because time went by: requests and vouchers whose term is over, and what is put in
 * for months that have begun. What `afzender` asked before under that id is left out: it has its answer, also when it was refused.
 */
export function doorDeTijd(toestand: Toestand, op: Moment, afzender: string): Tijdopdracht[] {
  const gevonden: Tijdopdracht[] = [];
  const open = eersteOpenPeriode(toestand);
  // With the whole year closed nothing can be booked; asked now, it would have its refusal for good.
  if (open === undefined) return [];
  for (const [trekking, { staat, vervaltOp = '' }] of toestand.wijkteam.trekkingen)
    if (staat === 'aangevraagd' && op >= vervaltOp)
      gevonden.push({ id: `vervallen~${trekking}`, opdracht: { soort: 'trekking-laten-vervallen', trekking } });
  for (const [voucher, post] of toestand.wijkteam.vouchers)
    if (isVerlopen(post, op) && overVan(toestand, post) > 0)
      gevonden.push({ id: `voucher-vervallen~${voucher}`, opdracht: { soort: 'voucher-laten-vervallen', voucher } });
  for (const [inleg, afgesproken] of toestand.wijkteam.inleggen)
    for (const periode of teStorten(toestand, afgesproken, dagInAmsterdam(op)))
      gevonden.push({ id: `inleg~${inleg}~${periode}`, opdracht: storting(inleg, periode, open) });
  return gevonden.filter(({ id }) => !toestand.opdrachten.heeft(afzender, id));
}

/** The months of the year of the boek that have begun, and for which nothing was put in yet. */
function teStorten(toestand: Toestand, afgesproken: Lopendeinleg, vandaag: string): Periode[] {
  const { ritme, vanaf, totEnMet, beeindigdPer = totEnMet } = afgesproken;
  const gestort = gestorteMaanden(toestand, afgesproken);
  if (ritme === 'eenmalig' && gestort.length > 0) return [];
  const maanden: Periode[] = [];
  const laatste = ritme === 'eenmalig' && vanaf < beeindigdPer ? vanaf : beeindigdPer;
  for (let maand = vanaf; maand <= laatste && eersteDag(maand) <= vandaag; maand = volgendePeriode(maand))
    if (jaarVan(maand) === toestand.boek?.jaar && !gestort.includes(maand)) maanden.push(maand);
  return maanden;
}

/** On the first day of the month; in the first open one when the month is closed. */
const storting = (inleg: string, periode: Periode, open: Periode): InlegStorten =>
  periode < open
    ? { soort: 'inleg-storten', inleg, periode, boekdatum: eersteDag(open), hoortBij: periode }
    : { soort: 'inleg-storten', inleg, periode, boekdatum: eersteDag(periode) };
