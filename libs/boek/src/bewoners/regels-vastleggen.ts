import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Bewonersregels } from '../toestand/bewoners.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { keurRegels } from './bewonerskeuring.js';

/** Says how residents decide on a bewonersbudget; again, it is that for what is handed in from then on. */
export interface BewonersregelsVastleggen extends Opdracht, Bewonersregels {
  readonly soort: 'bewonersregels-vastleggen';
}

export type BewonersregelsVastgelegd = Bewonersregels & Gegevens;

export const bewonersregelsVastleggen: Besluit<BewonersregelsVastleggen, BewonersregelsVastgelegd> = {
  soort: 'bewonersregels-vastleggen',
  type: 'bewonersregels-vastgelegd.v1',
  besluit(toestand, opdracht, _id, op) {
    const inhoud = inhoudVan(opdracht);
    const fouten = keurRegels(toestand, inhoud);
    if (fouten.length > 0)
      weiger('bewonersregels-onjuist', `De regels van ${inhoud.budget} kunnen zo niet; fouten: ${fouten.length}.`, {
        fouten,
      });
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), ...inhoud } };
  },
  pasToe(toestand, gegevens) {
    toestand.wijkteam.bewonersregels.zet(gegevens.budget, inhoudVan(gegevens));
  },
};

/** Only what belongs to the rules, in a fixed order. */
const inhoudVan = (van: Bewonersregels): Bewonersregels => {
  const { budget, populatie, minstensStemmen, procentVoor, dagen, hoogstens } = van;
  return { budget, populatie, minstensStemmen, procentVoor, dagen, hoogstens };
};
