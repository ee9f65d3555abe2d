import type { Eurocent } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren, type Kleurdeel } from '../besluiten/kleurkeuze.js';
import * as zoekDeel from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { boekIn } from './boeken.js';
import { kenmerkenVan } from './geld.js';
import * as zoek from './opzoeken.js';

/** Aftercare out of the fund: it goes on after the end, for as long as it is needed. */
export interface NazorgBesteden extends Opdracht, Wanneer {
  readonly soort: 'nazorg-besteden';
  readonly schuldregeling: string;
  readonly bedrag: Eurocent;
  /** Who gives it. */
  readonly aanbieder?: string;
  readonly kleuren?: readonly Kleurdeel[];
  readonly kenmerk?: string;
}

export interface NazorgBesteed extends Bewegingsgegevens {
  readonly schuldregeling: string;
  readonly bedrag: Eurocent;
}

export const nazorgBesteden: Besluit<NazorgBesteden, NazorgBesteed> = {
  soort: 'nazorg-besteden',
  type: 'nazorg-besteed.v1',
  besluit(toestand, opdracht) {
    const { schuldregeling, bedrag, boekdatum, hoortBij, aanbieder, kleuren, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const regeling = zoek.schuldregelingIn(toestand, schuldregeling, 'loopt', 'beeindigd');
    zoek.nietVoor(regeling, boekdatum, regeling.aangevraagdOp);
    if (aanbieder !== undefined) zoekDeel.organisatie(toestand, aanbieder);
    const { fonds, doel } = regeling;
    const wens = kleuren === undefined ? {} : { kleuren };
    return beweging<NazorgBesteed>(toestand, this.type, {
      ...{ boekdatum, hoortBij, schuldregeling, bedrag },
      mutaties: kiesKleuren(toestand, fonds, bedrag, boekdatum, doel, wens).map((deel) => ({
        van: `vrij:${fonds}`,
        naar: `besteed:${fonds}`,
        ...deel,
      })),
      kenmerken: schoon({ ...kenmerkenVan(regeling), aanbieder }),
      kenmerk,
    });
  },
  pasToe(toestand, { schuldregeling, boekdatum }, { revisie }) {
    boekIn(toestand, schuldregeling, { revisie, soort: 'nazorg', boekdatum, vordering: 0, voorschot: 0 });
  },
};
