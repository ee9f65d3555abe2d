import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Besluit, Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import type { Kleurwens } from './kleurkeuze.js';
import { terugNaarBron } from './terug-naar-bron.js';
import { opDag, type Wanneer } from './tijd.js';

/** A refund: money that came in goes back to its payer. */
export interface Teruggeven extends Opdracht, Wanneer, Kleurwens {
  readonly soort: 'teruggeven';
  readonly budget: string;
  readonly bedrag: Eurocent;
  /** On what ground. */
  readonly grond: string;
  readonly kenmerk?: string;
}

export interface Teruggegeven extends Bewegingsgegevens {
  readonly grond: string;
}

export const teruggeven: Besluit<Teruggeven, Teruggegeven> = {
  soort: 'teruggeven',
  type: 'bedrag-teruggegeven.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, budget, bedrag, grond, uitBeweging, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const mutaties = terugNaarBron(toestand, budget, bedrag, boekdatum, opdracht);
    return beweging<Teruggegeven>(toestand, this.type, { boekdatum, hoortBij, grond, mutaties, uitBeweging, kenmerk });
  },
};
