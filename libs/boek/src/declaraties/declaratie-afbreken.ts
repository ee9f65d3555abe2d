import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { geefVrij, bezig } from './voortgang.js';

/**
 * Ends a declaratie of which not all lines could be booked: what is set aside for the rest comes free. What was booked
 * stays, and is taken back line by line where that is needed; the rest can be declared again under another number.
 */
export interface DeclaratieAfbreken extends Opdracht {
  readonly soort: 'declaratie-afbreken';
  readonly declaratie: string;
  readonly reden: string;
}

export interface DeclaratieAfgebroken extends Gegevens {
  readonly declaratie: string;
  readonly reden: string;
  /** How many lines were booked, of how many. */
  readonly geboekt: number;
  readonly regels: number;
}

export const declaratieAfbreken: Besluit<DeclaratieAfbreken, DeclaratieAfgebroken> = {
  soort: 'declaratie-afbreken',
  type: 'declaratie-afgebroken.v1',
  besluit(toestand, { declaratie, reden }) {
    if (!toestand.declaraties.declaraties.heeft(declaratie))
      weiger('onbekende-declaratie', `Declaratie ${declaratie} staat niet in dit boek.`, { declaratie });
    const { boekdatum, geboekt, regels } = bezig(toestand, declaratie);
    return { type: this.type, gegevens: { boekdatum, declaratie, reden, geboekt, regels } };
  },
  pasToe(toestand, { declaratie }, { revisie }) {
    const oud = toestand.declaraties.declaraties.lees(declaratie);
    if (oud === undefined) throw new Error(`declaratie ${declaratie} is er niet`);
    geefVrij(toestand, { ...oud, afgebroken: true, laatste: revisie });
  },
};
