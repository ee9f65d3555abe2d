import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';

/** Moves room from one budget to another; the money keeps its kleur. */
export interface Overhevelen extends Opdracht, Wanneer, Kleurwens {
  readonly soort: 'overhevelen';
  readonly van: string;
  readonly naar: string;
  readonly bedrag: Eurocent;
  /** On what ground: a besluit, a mandaat, an afspraak. */
  readonly grond: string;
}

export interface Overgeheveld extends Bewegingsgegevens {
  readonly grond: string;
}

export const overhevelen: Besluit<Overhevelen, Overgeheveld> = {
  soort: 'overhevelen',
  type: 'budget-overgeheveld.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, van, naar, bedrag, grond, uitBeweging } = opdracht;
    opDag(toestand, opdracht);
    zoek.budget(toestand, van);
    zoek.budget(toestand, naar);
    if (van === naar) weiger('zelfde-budget', `Van en naar zijn allebei ${van}.`, { van, naar });
    const mutaties = kiesKleuren(toestand, van, bedrag, boekdatum, undefined, opdracht).map((deel) => ({
      van: `vrij:${van}` as const,
      naar: `vrij:${naar}` as const,
      ...deel,
    }));
    return beweging<Overgeheveld>(toestand, this.type, { boekdatum, hoortBij, grond, mutaties, uitBeweging });
  },
};
