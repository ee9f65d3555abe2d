import { BUDGETSOORTEN, houderVan, soortVan, type Kleur, type Rekening, type Rekeningsoort } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { standen } from '../reeksen/standen.js';
import type { Peiling } from '../wijkteam/lezen.js';
import { afsluitingVan } from './afsluiting.js';

/** What came onto a budget in a kleur, less what left it: by the kind of rekening on the other side. */
export interface Stroom {
  readonly budget: string;
  /** Which rekening of the budget. */
  readonly soort: Rekeningsoort;
  /** The kind of rekening on the other side; `budget` for another budget, `zelf` for the same. */
  readonly tegen: Rekeningsoort | 'budget' | 'zelf';
  readonly kleur: Kleur;
  /** Eurocents, of any sign. */
  readonly bedrag: Eurocent;
}

const BUDGET: ReadonlySet<string> = new Set(BUDGETSOORTEN);

/**
 * All that went over the budgets until that day of both clocks, each mutatie on both its sides. What the closing moved is
 * left out, so that a closed year reads as it was; what came from the boek before is against `overloop`. Inside a question.
 */
export function stromenVan(lees: Leesmodel, peiling: Peiling): Stroom[] {
  const stromen: Stroom[] = [];
  const kant = (zelf: Rekening, ander: Rekening, kleur: Kleur, bedrag: Eurocent): void => {
    const soort = soortVan(zelf);
    if (!BUDGET.has(soort)) return;
    const budget = houderVan(zelf);
    const vanAnder = soortVan(ander);
    const tegen = !BUDGET.has(vanAnder) ? vanAnder : houderVan(ander) === budget ? 'zelf' : 'budget';
    stromen.push({ budget, soort, tegen, kleur, bedrag });
  };
  for (const reeks of ['stroom', 'storno'])
    for (const { sleutel, bedrag } of standen(lees, 'verantwoording', peiling.boek, reeks, peiling)) {
      const [kleur, van, naar] = sleutel.split('|') as [Kleur, Rekening, Rekening];
      if (soortVan(naar) === 'overloop') continue;
      kant(van, naar, kleur, -bedrag);
      kant(naar, van, kleur, bedrag);
    }
  for (const { van, naar, kleur, bedrag, verplichting } of afsluitingVan(lees, peiling)) {
    if (verplichting !== null) continue;
    kant(van, naar, kleur, bedrag);
    kant(naar, van, kleur, -bedrag);
  }
  return stromen;
}
