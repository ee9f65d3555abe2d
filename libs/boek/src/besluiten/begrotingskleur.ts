import type { Datum } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import * as zoek from './opzoeken.js';

/**
 * The kleur of a line of the begroting and the payer that brings it in on that day. The kleur defaults to the koker
 * of the budget, and a budget of a koker takes no other from a begroting.
 */
export function regelkleur(
  toestand: Toestand,
  regel: { budget: string; kleur?: Kleur },
  datum: Datum,
): { kleur: Kleur; bron: string } {
  const budget = zoek.budget(toestand, regel.budget);
  const kleur = regel.kleur ?? budget.koker;
  if (kleur === undefined)
    weiger(
      'koker-en-budget-verschillen',
      `Budget ${budget.budget} heeft geen eigen koker; noem de kleur van deze regel.`,
      { budget: budget.budget },
    );
  if (budget.aard === 'koker' && kleur !== budget.koker)
    weiger(
      'koker-en-budget-verschillen',
      `Budget ${budget.budget} is van koker ${budget.koker ?? ''} en krijgt uit de begroting geen ${kleur}.`,
      { budget: budget.budget, koker: budget.koker, kleur },
    );
  const koker = zoek.koker(toestand, kleur, datum);
  if (koker.oormerk.aard === 'extern')
    weiger(
      'koker-extern',
      `Het geld van koker ${kleur} staat in de boeken van ${koker.financier}, niet in deze begroting.`,
      { koker: kleur, financier: koker.financier },
    );
  return { kleur, bron: koker.financier };
}
