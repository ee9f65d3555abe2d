import type { Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * Refuses months before the year of the boek while anything came over of the boek of the year before and its costs did not yet, or
 * when these do not count for this population: all of the referentie would look like a gain. A boek that took nothing over
 * reports these costs itself.
 */
export function moetEerdereKostenHebben({ boek, jaar, preventie }: Toestand, populatie: string, van: Periode): void {
  if (van >= `${boek?.jaar ?? 0}-01`) return;
  const { kosten, opening } = jaar;
  const uit = kosten?.uit ?? [...preventie.overgenomen].map(([ander]) => ander).at(-1);
  if (uit === undefined) return;
  // Where the old boek had no costs, nothing of them is here when all was opened.
  if (!(kosten?.af ?? opening?.af ?? false))
    weiger('kosten-onvolledig', `De kosten van voor dit jaar zijn nog niet (alle) overgenomen uit ${uit}.`, { uit });
  if (kosten === undefined) return;
  // Who came later had no costs there: told of together with them, fewer than ten could have had any.
  const later = (preventie.populaties.lees(populatie)?.ledenTot ?? -1) > kosten.sinds;
  if (later || kosten.nietVoor.includes(populatie))
    weiger(
      'kosten-onvolledig',
      `Populatie ${populatie} heeft hier andere huishoudens dan in ${uit}: naast elkaar gelegd bleek uit de kosten van voor dit jaar wat enkele huishoudens kostten.`,
      { uit, populatie },
    );
}
