import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';

/** Money that comes in outside the begroting, in the kleur of a koker. */
export interface Ontvangen extends Opdracht, Wanneer {
  readonly soort: 'ontvangen';
  readonly budget: string;
  readonly koker: string;
  readonly bedrag: Eurocent;
  /** Who paid it; the payer of the koker on that day when left out. */
  readonly organisatie?: string;
  readonly grond: string;
  readonly kenmerk?: string;
}

export interface OntvangstGeboekt extends Bewegingsgegevens {
  readonly grond: string;
}

export const ontvangen: Besluit<Ontvangen, OntvangstGeboekt> = {
  soort: 'ontvangen',
  type: 'ontvangst-geboekt.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, budget, bedrag, grond, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const { aard, koker: eigen } = zoek.budget(toestand, budget);
    if (aard === 'koker' && opdracht.koker !== eigen)
      weiger(
        'koker-en-budget-verschillen',
        `Budget ${budget} is van koker ${eigen ?? ''}; geld van ${opdracht.koker} komt er alleen door een overheveling.`,
        { budget, koker: eigen, kleur: opdracht.koker },
      );
    const koker = zoek.koker(toestand, opdracht.koker, boekdatum);
    const { organisatie } = zoek.organisatie(toestand, opdracht.organisatie ?? koker.financier);
    const mutaties = [
      { van: `bron:${organisatie}` as const, naar: `vrij:${budget}` as const, kleur: koker.koker, bedrag },
    ];
    return beweging<OntvangstGeboekt>(toestand, this.type, { boekdatum, hoortBij, grond, mutaties, kenmerk });
  },
};
