import type { Eenheidsprijs } from '@ontschot/regels';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';

/** Puts a unit price in the boek, with its source and year. It never changes: a new year is a new id. */
export interface EenheidsprijsVastleggen extends Opdracht, Eenheidsprijs {
  readonly soort: 'eenheidsprijs-vastleggen';
}

export const eenheidsprijsVastleggen: Besluit<EenheidsprijsVastleggen, Eenheidsprijs & Gegevens> = {
  soort: 'eenheidsprijs-vastleggen',
  type: 'eenheidsprijs-vastgelegd.v1',
  besluit(toestand, { eenheidsprijs, naam, bedrag, eenheid, bron, jaar }) {
    if (toestand.preventie.eenheidsprijzen.heeft(eenheidsprijs))
      weiger('id-bestaat-al', `Eenheidsprijs ${eenheidsprijs} staat al in dit boek en verandert niet meer.`, {
        eenheidsprijs,
      });
    return {
      type: this.type,
      gegevens: { boekdatum: eersteVanJaar(toestand), eenheidsprijs, naam, bedrag, eenheid, bron, jaar },
    };
  },
  pasToe(toestand, { eenheidsprijs, naam, bedrag, eenheid, bron, jaar }) {
    toestand.preventie.eenheidsprijzen.zet(eenheidsprijs, { eenheidsprijs, naam, bedrag, eenheid, bron, jaar });
  },
};
