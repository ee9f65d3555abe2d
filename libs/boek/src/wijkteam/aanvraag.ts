import { eersteDag, type Datum, type Moment } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking, Trekkingstaat } from '../toestand/wijkteam.js';
import { telHuishouden, telVoorschot } from './gebruik.js';
import { alsLid, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { laatsteVan, werkBij } from './trekkinggegevens.js';

/** A request that waits, within its term: past it nothing can be done any more, booked or not (design 3.4). */
export function wachtend(toestand: Toestand, id: string, op: Moment): Trekking {
  const post = zoek.trekkingIn(toestand, id, 'aangevraagd');
  const { vervaltOp = '' } = post;
  if (op >= vervaltOp)
    weiger('trekking-vervallen', `De aanvraag van trekking ${id} verviel op ${vervaltOp}.`, {
      trekking: id,
      vervaltOp,
    });
  return post;
}

/** A colleague of the same team, never who asked. */
export function alsCollega(toestand: Toestand, { trekking, team, door }: Trekking, lid: Lid): void {
  alsLid(toestand, team, lid);
  if (lid.door === door)
    weiger('eigen-trekking', `Wie trekking ${trekking} vroeg, kan daar niet zelf over beslissen.`, { trekking, team });
}

/**
 * Refuses a day for the end of a request on which its money would stay set aside after today; later is only what the
 * request itself, or the first month that is open, makes later.
 */
export function nietNaVandaag(toestand: Toestand, { trekking, vanaf }: Trekking, boekdatum: Datum, op: Moment): void {
  const open = eersteOpenPeriode(toestand);
  const vroegst = open === undefined ? vanaf : laatsteVan(vanaf, eersteDag(open));
  const laatst = laatsteVan(vroegst, zoek.dagVan(toestand, op));
  if (boekdatum <= laatst) return;
  weiger('trekking-te-laat', `De aanvraag van trekking ${trekking} kan niet pas op ${boekdatum} eindigen.`, {
    trekking,
    boekdatum,
    laatst,
  });
}

/** A request that ends without a grant: what was set aside no longer counts. */
export function beeindig(
  toestand: Toestand,
  { trekking, boekdatum }: Bewegingsgegevens & { readonly trekking: string },
  staat: Trekkingstaat,
): void {
  const post = zoek.trekking(toestand, trekking);
  telHuishouden(toestand, post, -post.bedrag);
  telVoorschot(toestand, post, -post.bedrag);
  werkBij(toestand, post, { staat, laatste: boekdatum });
}
