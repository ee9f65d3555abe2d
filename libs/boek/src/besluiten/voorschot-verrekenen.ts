import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import * as zoek from './opzoeken.js';
import { uitPost } from './posten.js';
import { opDag, type Wanneer } from './tijd.js';
import { bezwaar } from './wettig.js';

/** A voorschot is worked off or remitted: that part of it is spent. */
export interface VoorschotVerrekenen extends Opdracht, Wanneer {
  readonly soort: 'voorschot-verrekenen';
  readonly voorschot: string;
  readonly bedrag: Eurocent;
  readonly reden: string;
}

export interface VoorschotVerrekend extends Bewegingsgegevens {
  readonly voorschot: string;
  readonly reden: string;
}

export const voorschotVerrekenen: Besluit<VoorschotVerrekenen, VoorschotVerrekend> = {
  soort: 'voorschot-verrekenen',
  type: 'voorschot-verrekend.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, voorschot, bedrag, reden } = opdracht;
    const dag = opDag(toestand, opdracht);
    const { budget, saldo, doel, wijk, ontvanger } = zoek.voorschot(toestand, voorschot);
    zoek.geenVoorfinanciering(toestand, voorschot);
    const mutaties = uitPost(
      toestand,
      { wie: `voorschot ${voorschot}`, saldo, richting: 'heen', code: 'voorschot-te-klein' },
      bedrag,
      dag,
    ).map((deel) => ({ van: `voorschot:${budget}` as const, naar: `besteed:${budget}` as const, ...deel, voorschot }));
    for (const { kleur } of mutaties) {
      const onwettig = bezwaar(toestand, kleur, doel, boekdatum);
      if (onwettig !== undefined)
        weiger(
          'geen-wettige-kleur',
          `Kleur ${kleur} van voorschot ${voorschot} mag niet worden gebruikt: ${onwettig}.`,
          { voorschot, kleur, doel },
        );
    }
    return beweging<VoorschotVerrekend>(toestand, this.type, {
      boekdatum,
      hoortBij,
      voorschot,
      reden,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder: ontvanger }),
    });
  },
};
