import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Declaratieindeling } from '../toestand/declaraties.js';

/** Says how an aanbieder hands in its declaraties, and which verplichting pays which product. A later one takes its place. */
export interface DeclaratieindelingVastleggen extends Opdracht, Declaratieindeling {
  readonly soort: 'declaratieindeling-vastleggen';
}

export const declaratieindelingVastleggen: Besluit<DeclaratieindelingVastleggen, Declaratieindeling & Gegevens> = {
  soort: 'declaratieindeling-vastleggen',
  type: 'declaratieindeling-vastgelegd.v1',
  besluit(toestand, { soort: _, ...inhoud }) {
    const { indeling, aanbieder, producten } = inhoud;
    allesTegelijk(
      () => zoek.organisatie(toestand, aanbieder),
      () => {
        const bestaand = toestand.declaraties.declaratieindelingen.lees(indeling);
        if (bestaand !== undefined && bestaand.aanbieder !== aanbieder)
          weiger('onderdeel-ligt-vast', `Indeling ${indeling} is van ${bestaand.aanbieder}.`, {
            aanbieder: bestaand.aanbieder,
          });
      },
      ...producten.map(({ verplichting }) => () => {
        const post = zoek.verplichting(toestand, verplichting);
        if (post.aanbieder !== aanbieder)
          weiger('aanbieder-klopt-niet', `Verplichting ${verplichting} is aangegaan met ${post.aanbieder}.`, {
            verplichting,
            aanbieder: post.aanbieder,
          });
      }),
    );
    return { type: this.type, gegevens: schoon({ boekdatum: eersteVanJaar(toestand), ...inhoud }) };
  },
  pasToe(toestand, { boekdatum: _, ...inhoud }) {
    toestand.declaraties.declaratieindelingen.zet(inhoud.indeling, inhoud);
  },
};
