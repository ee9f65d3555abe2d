import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { keurWoord, nietVergeten, type OpWiensWoord } from './zelf.js';

/**
 * Forgets a household: its sentences become unreadable for ever, and every inzage in it ends. Its code, and so every sum
 * and proof, stays. The sentences are not in the boek: whoever books this wipes their key after it.
 */
export interface HuishoudenVergeten extends Opdracht, OpWiensWoord {
  readonly soort: 'huishouden-vergeten';
}

export interface Vergeten extends Gegevens {
  readonly huishouden: string;
  readonly zelf?: true;
  readonly grond?: string;
}

export const huishoudenVergeten: Besluit<HuishoudenVergeten, Vergeten> = {
  soort: 'huishouden-vergeten',
  type: 'huishouden-vergeten.v1',
  besluit(toestand, opdracht, _id, op) {
    const { huishouden, zelf, grond } = opdracht;
    keurWoord(toestand, opdracht);
    nietVergeten(toestand, huishouden);
    return { type: this.type, gegevens: schoon({ boekdatum: dagVan(toestand, op), huishouden, zelf, grond }) };
  },
  pasToe(toestand, { huishouden }, { revisie }) {
    toestand.wijkteam.vergeten.zet(huishouden, revisie);
  },
};
