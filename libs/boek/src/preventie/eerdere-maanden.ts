import type { Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Kostenovername, Opening } from '../toestand/jaar.js';
import type { Populatie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** What came over of the boek of the year before, as far as costs of its months rest on it. */
export interface Eerderestand {
  readonly kosten?: Pick<Kostenovername, 'uit' | 'sinds' | 'af' | 'nietVoor'>;
  readonly opening?: Pick<Opening, 'af'>;
  /** The boek of which promises came over, before anything was opened. */
  readonly toezeggingenUit?: string;
}

/** Why costs of earlier years say nothing here, for people, and the figures behind it. */
export interface Onvolledig {
  readonly uitleg: string;
  readonly over: { readonly uit: string; readonly populatie?: string };
}

/**
 * Why months before the year of the boek cannot be told of for a population: anything came over of the boek of the year before and
 * its costs did not yet, or these do not count for it. A boek that took nothing over reports these costs itself.
 */
export function eerderOnvolledig(
  { kosten, opening, toezeggingenUit }: Eerderestand,
  { populatie, ledenTot = -1 }: Pick<Populatie, 'populatie' | 'ledenTot'>,
): Onvolledig | undefined {
  const uit = kosten?.uit ?? toezeggingenUit;
  if (uit === undefined) return undefined;
  // Where the old boek had no costs, nothing of them is here when all was opened.
  if (!(kosten?.af ?? opening?.af ?? false))
    return { uitleg: `De kosten van voor dit jaar zijn nog niet (alle) overgenomen uit ${uit}.`, over: { uit } };
  // Who came later had no costs there: told of together with them, fewer than ten could have had any.
  if (kosten === undefined || !(ledenTot > kosten.sinds || kosten.nietVoor.includes(populatie))) return undefined;
  return {
    uitleg: `Populatie ${populatie} heeft hier andere huishoudens dan in ${uit}: naast elkaar gelegd bleek uit de kosten van voor dit jaar wat enkele huishoudens kostten.`,
    over: { uit, populatie },
  };
}

/** Refuses such months (`kosten-onvolledig`): all of the referentie would look like a gain. */
export function moetEerdereKostenHebben({ boek, jaar, preventie }: Toestand, populatie: string, van: Periode): void {
  if (van >= `${boek?.jaar ?? 0}-01`) return;
  const toezeggingenUit = [...preventie.overgenomen].map(([ander]) => ander).at(-1);
  const leden = preventie.populaties.lees(populatie) ?? { populatie };
  const waarom = eerderOnvolledig({ ...jaar, ...(toezeggingenUit !== undefined && { toezeggingenUit }) }, leden);
  if (waarom !== undefined) weiger('kosten-onvolledig', waarom.uitleg, waarom.over);
}
