import { schoon } from '../schoon.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Financieringsvorm, Ondersteuningsopdracht } from '../toestand/onderdelen.js';
import type { Datum } from '@ontschot/kern';
import { keurContract } from '../contracten/contractkeuring.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { organisatie } from './opzoeken.js';
import { eersteVanJaar } from './tijd.js';

/** Sets up or changes the contract with an aanbieder, with its form of funding per period. */
export interface OndersteuningsopdrachtInstellen extends Opdracht, Ondersteuningsopdracht {
  readonly soort: 'ondersteuningsopdracht-instellen';
}

/** All forms of funding on a day, the main one first; none before its first period. */
export function vormenOp(opdracht: Ondersteuningsopdracht, datum: Datum): readonly Financieringsvorm[] {
  const deel = opdracht.financiering.findLast(({ vanaf }) => vanaf <= datum);
  return deel === undefined ? [] : [deel.vorm, ...(deel.naast ?? [])];
}

/** The main form of funding on a day; undefined before its first period. It says when money comes free. */
export const vormOp = (opdracht: Ondersteuningsopdracht, datum: Datum): Financieringsvorm | undefined =>
  vormenOp(opdracht, datum)[0];

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
    const fouten = keurContract(inhoud);
    if (fouten.length > 0)
      weiger(
        'contract-klopt-niet',
        `Ondersteuningsopdracht ${inhoud.ondersteuningsopdracht} klopt niet: ${fouten.map(({ uitleg }) => uitleg).join(' ')}`,
        { fouten },
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
