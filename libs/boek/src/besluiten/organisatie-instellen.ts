import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Organisatie } from '../toestand/onderdelen.js';
import type { Besluit, Opdracht } from './besluit.js';
import { eersteVanJaar } from './tijd.js';

/** Sets up or renames an organisatie: a payer, an aanbieder, the municipality itself. */
export interface OrganisatieInstellen extends Opdracht, Organisatie {
  readonly soort: 'organisatie-instellen';
}

export const organisatieInstellen: Besluit<OrganisatieInstellen, Organisatie & Gegevens> = {
  soort: 'organisatie-instellen',
  type: 'organisatie-ingesteld.v1',
  besluit(toestand, { organisatie, naam }) {
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), organisatie, naam } };
  },
  pasToe(toestand, { organisatie, naam }) {
    toestand.organisaties.zet(organisatie, { organisatie, naam });
  },
};
