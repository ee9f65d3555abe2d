import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Besluit, Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import * as zoek from './opzoeken.js';
import { uitPost } from './posten.js';
import { opDag, type Wanneer } from './tijd.js';

/** Money of a voorschot comes back: it is room again, the last kleur first. */
export interface VoorschotTerugbetalen extends Opdracht, Wanneer {
  readonly soort: 'voorschot-terugbetalen';
  readonly voorschot: string;
  readonly bedrag: Eurocent;
  readonly kenmerk?: string;
}

export interface VoorschotTerugbetaald extends Bewegingsgegevens {
  readonly voorschot: string;
}

export const voorschotTerugbetalen: Besluit<VoorschotTerugbetalen, VoorschotTerugbetaald> = {
  soort: 'voorschot-terugbetalen',
  type: 'voorschot-terugbetaald.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, voorschot, bedrag, kenmerk } = opdracht;
    const dag = opDag(toestand, opdracht);
    const { budget, saldo, doel, wijk, ontvanger } = zoek.voorschot(toestand, voorschot);
    const mutaties = uitPost(
      toestand,
      { wie: `voorschot ${voorschot}`, saldo, richting: 'terug', code: 'voorschot-te-klein' },
      bedrag,
      dag,
    ).map((deel) => ({ van: `voorschot:${budget}` as const, naar: `vrij:${budget}` as const, ...deel, voorschot }));
    return beweging<VoorschotTerugbetaald>(toestand, this.type, {
      boekdatum,
      hoortBij,
      voorschot,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder: ontvanger }),
      kenmerk,
    });
  },
};
