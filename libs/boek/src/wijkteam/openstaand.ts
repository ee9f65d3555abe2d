import type { Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { somVan, telVoorschot } from './gebruik.js';
import { alsLidOfAnder, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { laatsteVan, werkBij } from './trekkinggegevens.js';
import { openVan } from './uit-trekking.js';

/** An advance of a trekking of which something is open, and how much (eurocents); a member of a team must be of this one. */
export function openstaand(
  toestand: Toestand,
  id: string,
  lid: Partial<Lid>,
): { readonly post: Trekking; readonly open: Eurocent } {
  const post = zoek.trekkingIn(toestand, id, 'verstrekt');
  alsLidOfAnder(toestand, post.team, lid);
  if (post.vorm !== 'voorschot')
    weiger('trekking-geen-voorschot', `Trekking ${id} is geen voorschot.`, { trekking: id, vorm: post.vorm });
  const open = openVan(toestand, post);
  if (open === 0) weiger('trekking-niets-open', `Van trekking ${id} staat niets meer open.`, { trekking: id });
  return { post, open };
}

/** Part of an advance was worked off or remitted: it is spent, and no longer open. */
export function losAf(
  toestand: Toestand,
  { trekking, mutaties, boekdatum }: Bewegingsgegevens & { readonly trekking: string },
  revisie: number,
  anders: Partial<Trekking> = {},
): void {
  const post = zoek.trekking(toestand, trekking);
  telVoorschot(toestand, post, -somVan(mutaties));
  const bestedingen = mutaties.length === 0 ? post.bestedingen : [...post.bestedingen, revisie];
  werkBij(toestand, post, { bestedingen, laatste: laatsteVan(post.laatste, boekdatum), ...anders });
}
