import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Voorschot } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
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
  /** Where it is promised again. */
  readonly verplichting?: string;
}

/**
 * Where it comes back to: the room of the budget. What was advanced out of a subsidy for the whole year is promised
 * again, for nothing of it comes free within the year.
 */
function terug(toestand: Toestand, { budget, verplichting }: Voorschot): Pick<Mutatie, 'naar' | 'verplichting'> {
  const jaarsubsidie =
    verplichting !== undefined && toestand.verplichtingen.lees(verplichting)?.vrijval === 'na-het-jaar';
  if (!jaarsubsidie) return { naar: `vrij:${budget}` };
  zoek.verplichting(toestand, verplichting);
  return { naar: `verplicht:${budget}`, verplichting };
}

export const voorschotTerugbetalen: Besluit<VoorschotTerugbetalen, VoorschotTerugbetaald> = {
  soort: 'voorschot-terugbetalen',
  type: 'voorschot-terugbetaald.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, voorschot, bedrag, kenmerk } = opdracht;
    const dag = opDag(toestand, opdracht);
    const post = zoek.voorschot(toestand, voorschot);
    zoek.geenVoorfinanciering(toestand, voorschot);
    const { budget, saldo, doel, wijk, ontvanger } = post;
    const mutaties = uitPost(
      toestand,
      { wie: `voorschot ${voorschot}`, saldo, richting: 'terug', code: 'voorschot-te-klein' },
      bedrag,
      dag,
    ).map((deel) => ({ van: `voorschot:${budget}` as const, ...terug(toestand, post), ...deel, voorschot }));
    return beweging<VoorschotTerugbetaald>(toestand, this.type, {
      boekdatum,
      hoortBij,
      voorschot,
      verplichting: mutaties[0]?.verplichting,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder: ontvanger }),
      kenmerk,
    });
  },
};
