import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Gebied } from '../toestand/gebied.js';
import { keurGebied } from './gebiedkeuring.js';
import * as zoek from './opzoeken.js';

/** Says which wijken a gebiedsbudget is for and how many people live there; again, it is that from then on. */
export interface GebiedVastleggen extends Opdracht, Gebied {
  readonly soort: 'gebied-vastleggen';
}

export type GebiedVastgelegd = Gebied & Gegevens;

export const gebiedVastleggen: Besluit<GebiedVastleggen, GebiedVastgelegd> = {
  soort: 'gebied-vastleggen',
  type: 'gebied-vastgelegd.v1',
  besluit(toestand, opdracht, _id, op) {
    const inhoud = inhoudVan(opdracht);
    const fouten = keurGebied(toestand, inhoud);
    if (fouten.length > 0)
      weiger('gebied-onjuist', `Het gebied van ${inhoud.budget} klopt niet; fouten: ${fouten.length}.`, { fouten });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), ...inhoud } };
  },
  pasToe(toestand, gegevens) {
    toestand.wijkteam.gebieden.zet(gegevens.budget, inhoudVan(gegevens));
  },
};

/** Only what belongs to an area, in a fixed order. */
const inhoudVan = ({ budget, wijken, populatie, inwoners }: Gebied): Gebied =>
  schoon({ budget, wijken, populatie, inwoners });
