import { laatsteDag, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { contract, inJaar } from './opzoeken.js';

/** Reports how much of the capacity of a contract was used in a month; a later report of that month takes its place. */
export interface InzetMelden extends Opdracht {
  readonly soort: 'inzet-melden';
  readonly ondersteuningsopdracht: string;
  readonly periode: Periode;
  /** In the unit of the contract; it may be more than there is. */
  readonly gebruikt: number;
  /** How many wait for a place. */
  readonly wachtlijst?: number;
  /** The organisatie on whose behalf it is asked: the aanbieder of the contract. Nobody chooses it in an opdracht. */
  readonly namens?: string;
}

export interface InzetGemeld extends Gegevens {
  readonly ondersteuningsopdracht: string;
  readonly periode: Periode;
  readonly gebruikt: number;
  readonly wachtlijst?: number;
  /** What there was in that month, as the contract said when it was reported. */
  readonly capaciteit: number;
  readonly eenheid: string;
}

export const inzetMelden: Besluit<InzetMelden, InzetGemeld> = {
  soort: 'inzet-melden',
  type: 'inzet-gemeld.v1',
  besluit(toestand, { ondersteuningsopdracht, periode, gebruikt, wachtlijst, namens }) {
    const { capaciteit } = contract(toestand, ondersteuningsopdracht, namens);
    inJaar(toestand, periode);
    const { aantal, eenheid } =
      capaciteit ??
      weiger('contract-zonder-capaciteit', `Ondersteuningsopdracht ${ondersteuningsopdracht} noemt geen capaciteit.`, {
        ondersteuningsopdracht,
      });
    const gemeld = { ondersteuningsopdracht, periode, gebruikt, wachtlijst, capaciteit: aantal, eenheid };
    return { type: this.type, gegevens: schoon({ boekdatum: laatsteDag(periode), ...gemeld }) };
  },
};
