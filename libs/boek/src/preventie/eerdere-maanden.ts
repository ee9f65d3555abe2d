import type { Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * Refuses months before the year of the boek while their costs are on their way from the boek of the year before, or when they
 * do not count for this population: all of the referentie would look like a gain.
 */
export function moetEerdereKostenHebben({ boek, jaar: { kosten } }: Toestand, populatie: string, van: Periode): void {
  if (kosten === undefined || van >= `${boek?.jaar ?? 0}-01`) return;
  const { uit, af, nietVoor } = kosten;
  if (!af) weiger('kosten-onvolledig', `De kosten van voor dit jaar worden nog overgenomen uit ${uit}.`, { uit });
  if (nietVoor.includes(populatie))
    weiger(
      'kosten-onvolledig',
      `Populatie ${populatie} heeft hier andere huishoudens dan in ${uit}: naast elkaar gelegd bleek uit de kosten van voor dit jaar wat enkele huishoudens kostten.`,
      { uit, populatie },
    );
}
