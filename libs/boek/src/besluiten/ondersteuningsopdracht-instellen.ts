import { schoon } from '../schoon.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Financieringsvorm, Ondersteuningsopdracht } from '../toestand/onderdelen.js';
import type { Datum } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { organisatie } from './opzoeken.js';
import { eersteVanJaar } from './tijd.js';

/** Sets up or changes the contract with an aanbieder, with its form of funding per period. */
export interface OndersteuningsopdrachtInstellen extends Opdracht, Ondersteuningsopdracht {
  readonly soort: 'ondersteuningsopdracht-instellen';
}

/** The form of funding on a day; undefined before its first period. */
export const vormOp = (opdracht: Ondersteuningsopdracht, datum: Datum): Financieringsvorm | undefined =>
  opdracht.financiering.findLast((deel) => deel.vanaf <= datum)?.vorm;

export const ondersteuningsopdrachtInstellen: Besluit<
  OndersteuningsopdrachtInstellen,
  Ondersteuningsopdracht & Gegevens
> = {
  soort: 'ondersteuningsopdracht-instellen',
  type: 'ondersteuningsopdracht-ingesteld.v1',
  besluit(toestand, { soort: _, ...inhoud }) {
    organisatie(toestand, inhoud.aanbieder);
    const bestaand = toestand.ondersteuningsopdrachten.lees(inhoud.ondersteuningsopdracht);
    if (bestaand !== undefined && bestaand.aanbieder !== inhoud.aanbieder)
      weiger(
        'onderdeel-ligt-vast',
        `Ondersteuningsopdracht ${inhoud.ondersteuningsopdracht} is van ${bestaand.aanbieder}.`,
        { aanbieder: bestaand.aanbieder },
      );
    const financiering = [...inhoud.financiering].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: eersteVanJaar(toestand), ...inhoud, financiering }),
    };
  },
  pasToe(toestand, { boekdatum: _, ...inhoud }) {
    toestand.ondersteuningsopdrachten.zet(inhoud.ondersteuningsopdracht, inhoud);
  },
};
