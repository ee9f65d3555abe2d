import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Inleg } from '../toestand/wijkteam.js';
import { keurInleg } from './inlegkeuring.js';
import * as zoek from './opzoeken.js';

/** Agrees that a budget puts money into a wijkbudget, once or every month. It moves no money by itself. */
export interface InlegAfspreken extends Opdracht, Inleg {
  readonly soort: 'inleg-afspreken';
}

export type InlegAfgesproken = Inleg & Gegevens;

export const inlegAfspreken: Besluit<InlegAfspreken, InlegAfgesproken> = {
  soort: 'inleg-afspreken',
  type: 'inleg-afgesproken.v1',
  besluit(toestand, opdracht, _id, op) {
    const inhoud = inhoudVan(opdracht);
    const { inleg } = inhoud;
    if (toestand.wijkteam.inleggen.heeft(inleg))
      weiger('id-bestaat-al', `Inleg ${inleg} staat al in dit boek.`, { inleg });
    const fouten = keurInleg(toestand, inhoud);
    if (fouten.length > 0) weiger('inleg-onjuist', `Inleg ${inleg} klopt niet; fouten: ${fouten.length}.`, { fouten });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), ...inhoud } };
  },
  pasToe(toestand, gegevens) {
    toestand.wijkteam.inleggen.zet(gegevens.inleg, { ...inhoudVan(gegevens), gestort: [] });
  },
};

/** Only what belongs to an inleg, in a fixed order. */
const inhoudVan = ({ inleg, van, naar, bedrag, kleuren, ritme, vanaf, totEnMet, jaareinde }: Inleg): Inleg =>
  schoon({ inleg, van, naar, bedrag, kleuren, ritme, vanaf, totEnMet, jaareinde });
