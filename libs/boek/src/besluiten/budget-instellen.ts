import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Budget } from '../toestand/onderdelen.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { isInGebruik } from './budget-in-gebruik.js';
import { eistVrijeNaam } from './eerder.js';
import { organisatie, wijk } from './opzoeken.js';
import { eersteVanJaar } from './tijd.js';

/** Sets up a budget, or changes its name or holder. Its kind, koker and wijk stay, once something was booked on it or rests on it. */
export interface BudgetInstellen extends Opdracht, Budget {
  readonly soort: 'budget-instellen';
  /** What the closed boek of the year before has under this name, when it is something else; found by the service. */
  readonly botst?: string;
}

export const budgetInstellen: Besluit<BudgetInstellen, Budget & Gegevens> = {
  soort: 'budget-instellen',
  type: 'budget-ingesteld.v1',
  besluit(toestand, opdracht) {
    const { budget, naam, aard, koker, houder } = opdracht;
    eistVrijeNaam(opdracht.botst);
    if (koker === undefined && aard === 'koker')
      weiger('onbekende-koker', `Budget ${budget} is van een koker; noem welke.`, { budget });
    if (koker !== undefined && !toestand.kokers.heeft(koker))
      weiger('onbekende-koker', `Koker ${koker} staat niet in dit boek.`, { budget, koker });
    if (opdracht.wijk !== undefined) wijk(toestand, opdracht.wijk);
    if (houder !== undefined) organisatie(toestand, houder);
    const bestaand = toestand.budgetten.lees(budget);
    if (
      bestaand !== undefined &&
      (bestaand.aard !== aard || bestaand.koker !== koker || bestaand.wijk !== opdracht.wijk) &&
      isInGebruik(toestand, budget)
    )
      weiger(
        'onderdeel-ligt-vast',
        `De aard, de koker en de wijk van budget ${budget} liggen vast: daar is op geboekt, of iets rust erop.`,
        { ...bestaand },
      );
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: eersteVanJaar(toestand), budget, naam, aard, koker, wijk: opdracht.wijk, houder }),
    };
  },
  pasToe(toestand, { budget, naam, aard, koker, wijk: inWijk, houder }) {
    toestand.budgetten.zet(budget, schoon({ budget, naam, aard, koker, wijk: inWijk, houder }));
  },
};
