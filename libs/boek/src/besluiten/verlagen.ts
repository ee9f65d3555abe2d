import type { Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Besluit, Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import type { Kleurwens } from './kleurkeuze.js';
import { terugNaarBron } from './terug-naar-bron.js';
import { opDag, type Wanneer } from './tijd.js';

/** A reduction: the payer brings in less. */
export interface Verlagen extends Opdracht, Wanneer, Kleurwens {
  readonly soort: 'verlagen';
  readonly budget: string;
  readonly bedrag: Eurocent;
  /** On whose decision. */
  readonly besluit: string;
  readonly kenmerk?: string;
}

export interface Verlaagd extends Bewegingsgegevens {
  readonly besluit: string;
}

export const verlagen: Besluit<Verlagen, Verlaagd> = {
  soort: 'verlagen',
  type: 'budget-verlaagd.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, budget, bedrag, besluit, uitBeweging, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const mutaties = terugNaarBron(toestand, budget, bedrag, boekdatum, opdracht);
    return beweging<Verlaagd>(toestand, this.type, { boekdatum, hoortBij, besluit, mutaties, uitBeweging, kenmerk });
  },
};
