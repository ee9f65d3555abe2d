import { laatsteDag, type Eurocent, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { contract, inJaar } from './opzoeken.js';

/**
 * Reports what an aanbieder spent of its fee with another aanbieder in a month. No money of the boek moves: it was paid
 * already. A later report of that month and that aanbieder takes its place.
 */
export interface DoorbestedingMelden extends Opdracht {
  readonly soort: 'doorbesteding-melden';
  readonly ondersteuningsopdracht: string;
  readonly periode: Periode;
  /** The other aanbieder. */
  readonly aan: string;
  /** Eurocents; 0 takes an earlier report back. */
  readonly bedrag: Eurocent;
  readonly kenmerk?: string;
  /** The organisatie on whose behalf it is asked: the aanbieder of the contract. Nobody chooses it in an opdracht. */
  readonly namens?: string;
}

export interface DoorbestedingGemeld extends Gegevens {
  readonly ondersteuningsopdracht: string;
  readonly periode: Periode;
  readonly aan: string;
  readonly bedrag: Eurocent;
  readonly kenmerk?: string;
}

export const doorbestedingMelden: Besluit<DoorbestedingMelden, DoorbestedingGemeld> = {
  soort: 'doorbesteding-melden',
  type: 'doorbesteding-gemeld.v1',
  besluit(toestand, { ondersteuningsopdracht, periode, aan, bedrag, kenmerk, namens }) {
    const { aanbieder, doorbesteding } = contract(toestand, ondersteuningsopdracht, namens);
    inJaar(toestand, periode);
    zoek.organisatie(toestand, aan);
    if (doorbesteding === undefined)
      weiger(
        'contract-zonder-doorbesteding',
        `Ondersteuningsopdracht ${ondersteuningsopdracht} noemt geen deel voor andere aanbieders.`,
        { ondersteuningsopdracht },
      );
    if (aan === aanbieder)
      weiger('zelfde-aanbieder', `Organisatie ${aan} is zelf de aanbieder van ${ondersteuningsopdracht}.`, {
        aanbieder,
        aan,
      });
    const gemeld = { ondersteuningsopdracht, periode, aan, bedrag, kenmerk };
    return { type: this.type, gegevens: schoon({ boekdatum: laatsteDag(periode), ...gemeld }) };
  },
};
