import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { OntbrekendeKosten } from '../toestand/hulpkosten.js';

/**
 * Says that a kind of cost is not in this boek, why, and since when, so that every sum of what help costs says it too
 * (casebook 3). The same name again takes the place of what was said: that is also how it ends, with `totEnMet`.
 */
export interface OntbrekendeKostenMelden extends Opdracht, OntbrekendeKosten {
  readonly soort: 'ontbrekende-kosten-melden';
}

export const ontbrekendeKostenMelden: Besluit<OntbrekendeKostenMelden, OntbrekendeKosten & Gegevens> = {
  soort: 'ontbrekende-kosten-melden',
  type: 'ontbrekende-kosten-gemeld.v1',
  besluit(toestand, { ontbrekend, naam, koker, waarom, sinds, totEnMet }) {
    if (koker !== undefined && !toestand.kokers.heeft(koker))
      weiger('onbekende-koker', `Koker ${koker} staat niet in dit boek.`, { koker });
    if (totEnMet !== undefined && totEnMet < sinds)
      weiger('ontbreken-past-niet', `Wat ontbreekt sinds ${sinds}, kan niet ontbreken tot en met ${totEnMet}.`, {
        sinds,
        totEnMet,
      });
    const boekdatum = eersteVanJaar(toestand);
    return { type: this.type, gegevens: schoon({ boekdatum, ontbrekend, naam, koker, waarom, sinds, totEnMet }) };
  },
  pasToe(toestand, { ontbrekend, naam, koker, waarom, sinds, totEnMet }) {
    const nieuw: OntbrekendeKosten = schoon({ ontbrekend, naam, koker, waarom, sinds, totEnMet });
    toestand.preventie.ontbrekendeKosten.zet(ontbrekend, nieuw);
  },
};
