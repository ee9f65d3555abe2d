import { dagenLater, dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Voucher } from '../toestand/voucher.js';
import { dagVan } from '../wijkteam/opzoeken.js';

type Termijn = Pick<Voucher, 'staat' | 'vervaltOp' | 'geldigTotEnMet'>;

const wachtTeLang = ({ staat, vervaltOp = '' }: Termijn, op: Moment): boolean =>
  staat === 'aangevraagd' && op >= vervaltOp;

/** Whether it is there and time ended it: nobody agreed in time, or its last day is over. */
export const isVerlopen = (post: Termijn, op: Moment): boolean =>
  wachtTeLang(post, op) ||
  (['aangevraagd', 'uitgegeven'].includes(post.staat) && dagInAmsterdam(op) > post.geldigTotEnMet);

/** The day from which time ended it. */
export function eindeVan({ staat, vervaltOp = '', geldigTotEnMet }: Termijn): Datum {
  const na = dagenLater(geldigTotEnMet, 1);
  if (staat !== 'aangevraagd') return na;
  const dag = dagInAmsterdam(vervaltOp);
  return dag < na ? dag : na;
}

/**
 * Refuses what comes past the term, whether or not the lapse was booked: past the last day by the boekdatum or by our own
 * clock, kept within the year of the boek as for a mandate (ADR 10), or past the time to agree.
 */
export function binnenTermijn(toestand: Toestand, post: Voucher, boekdatum: Datum, op: Moment): void {
  const { voucher, geldigTotEnMet, vervaltOp } = post;
  const gevraagd = dagVan(toestand, op);
  if (boekdatum > geldigTotEnMet || gevraagd > geldigTotEnMet)
    weiger('voucher-vervallen', `Voucher ${voucher} gold tot en met ${geldigTotEnMet}.`, {
      ...{ voucher, geldigTotEnMet, boekdatum, gevraagd },
    });
  if (wachtTeLang(post, op))
    weiger('voucher-vervallen', `De aanvraag van voucher ${voucher} verviel op ${vervaltOp ?? ''}.`, {
      ...{ voucher, vervaltOp },
    });
}
