import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Wijk } from '../toestand/onderdelen.js';
import type { Besluit, Opdracht } from './besluit.js';
import { eersteVanJaar } from './tijd.js';

/** Sets up or renames a wijk. */
export interface WijkInstellen extends Opdracht, Wijk {
  readonly soort: 'wijk-instellen';
}

export const wijkInstellen: Besluit<WijkInstellen, Wijk & Gegevens> = {
  soort: 'wijk-instellen',
  type: 'wijk-ingesteld.v1',
  besluit(toestand, { wijk, naam }) {
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), wijk, naam } };
  },
  pasToe(toestand, { wijk, naam }) {
    toestand.wijken.zet(wijk, { wijk, naam });
  },
};
