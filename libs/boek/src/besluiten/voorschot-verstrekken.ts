import type { Eurocent } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { onthoudNaam } from '../jaar/onthoud-naam.js';
import { schoon } from '../schoon.js';
import { Saldo } from '../toestand/saldo.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';
import { uitgeven, vanAanbieder, type Uitgave } from './uitgeven.js';

/** Advances money: it stays open until it is repaid, worked off or remitted. */
export interface VoorschotVerstrekken extends Opdracht, Wanneer, Uitgave {
  readonly soort: 'voorschot-verstrekken';
  /** Its name; the id of the opdracht when left out. */
  readonly voorschot?: string;
  readonly ontvanger: string;
  readonly bedrag: Eurocent;
  readonly kenmerk?: string;
}

export interface VoorschotVerstrekt extends Bewegingsgegevens {
  readonly voorschot: string;
  readonly budget: string;
  readonly ontvanger: string;
  readonly doel: Doel;
  readonly verplichting?: string;
  readonly wijk?: string;
  /** The boek that it came over from, and its name there when that is another. */
  readonly uit?: string;
  readonly was?: string;
}

export const voorschotVerstrekken: Besluit<VoorschotVerstrekken, VoorschotVerstrekt> = {
  soort: 'voorschot-verstrekken',
  type: 'voorschot-verstrekt.v1',
  besluit(toestand, opdracht, id) {
    const { boekdatum, hoortBij, bedrag, ontvanger, verplichting, kenmerk, voorschot = id } = opdracht;
    const dag = opDag(toestand, opdracht);
    zoek.organisatie(toestand, ontvanger);
    vanAanbieder(toestand, verplichting, ontvanger);
    if (toestand.voorschotten.heeft(voorschot))
      weiger('id-bestaat-al', `Er is al een voorschot ${voorschot}.`, { voorschot });
    const { budget, doel, wijk, delen, verplichtVoor, uitBeweging } = uitgeven(
      toestand,
      opdracht,
      bedrag,
      boekdatum,
      dag,
    );
    const mutaties = delen.map(({ van, ...deel }) => ({
      van,
      naar: `voorschot:${budget}` as const,
      ...deel,
      voorschot,
    }));
    const kenmerken = schoon({ doel, wijk, aanbieder: ontvanger, verplichtVoor });
    return beweging<VoorschotVerstrekt>(toestand, this.type, {
      boekdatum,
      hoortBij,
      voorschot,
      budget,
      ontvanger,
      doel,
      verplichting,
      wijk,
      mutaties,
      kenmerken,
      uitBeweging,
      kenmerk,
    });
  },
  pasToe(toestand, gegevens) {
    const { voorschot, budget, ontvanger, doel, verplichting, wijk } = gegevens;
    onthoudNaam(toestand, 'voorschot', voorschot, gegevens);
    const saldo = toestand.voorschotten.lees(voorschot)?.saldo ?? Saldo.leeg();
    toestand.voorschotten.zet(voorschot, schoon({ voorschot, budget, ontvanger, doel, verplichting, wijk, saldo }));
  },
};
