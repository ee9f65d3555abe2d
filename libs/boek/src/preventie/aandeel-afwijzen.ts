import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { inBoekjaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Datum } from '@ontschot/kern';
import { gevraagdVan } from './aandeel-toestemmen.js';
import { zetToezegging } from './toezeggingen.js';

/** A payer that keeps its own books turns down what it was asked. */
export interface AandeelAfwijzen extends Opdracht {
  readonly soort: 'aandeel-afwijzen';
  readonly boekdatum: Datum;
  readonly aandeel: string;
  readonly financier: string;
  readonly reden: string;
}

export interface AandeelAfgewezen extends Gegevens {
  readonly aandeel: string;
  readonly financier: string;
  readonly reden: string;
  readonly toezeggingen: readonly string[];
}

export const aandeelAfwijzen: Besluit<AandeelAfwijzen, AandeelAfgewezen> = {
  soort: 'aandeel-afwijzen',
  type: 'aandeel-afgewezen.v1',
  besluit(toestand, { boekdatum, aandeel, financier, reden }) {
    inBoekjaar(toestand, boekdatum);
    const toezeggingen = gevraagdVan(toestand, aandeel, financier, boekdatum).map(({ toezegging }) => toezegging);
    return { type: this.type, gegevens: { boekdatum, aandeel, financier, reden, toezeggingen } };
  },
  pasToe(toestand, { toezeggingen }) {
    for (const id of toezeggingen) {
      const rij = toestand.preventie.toezeggingen.lees(id);
      if (rij === undefined) throw new Error(`toezegging ${id} is er niet`);
      zetToezegging(toestand, { ...rij, open: 0, staat: 'afgewezen', afgewezen: rij.open });
    }
  },
};
