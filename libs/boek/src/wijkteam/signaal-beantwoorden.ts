import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Signaal } from '../toestand/wijkteam.js';
import * as zoek from './opzoeken.js';

type Antwoord = NonNullable<Signaal['antwoord']>;

/** What a koker says to a signal; late is better than not. It moves no money by itself. */
export interface SignaalBeantwoorden extends Opdracht {
  readonly soort: 'signaal-beantwoorden';
  readonly signaal: string;
  readonly antwoord: Antwoord;
  /** Id of the encrypted sentence with it. */
  readonly tekst?: string;
  /** The organisatie on whose behalf it is asked: it must be a payer of the koker. Nobody chooses it in an opdracht. */
  readonly namens?: string;
}

export interface SignaalBeantwoord extends Gegevens {
  readonly signaal: string;
  readonly antwoord: Antwoord;
  readonly tekst?: string;
}

export const signaalBeantwoorden: Besluit<SignaalBeantwoorden, SignaalBeantwoord> = {
  soort: 'signaal-beantwoorden',
  type: 'signaal-beantwoord.v1',
  besluit(toestand, { signaal, antwoord, tekst, namens }, _id, op) {
    const { antwoord: eerder } = keurBetaler(toestand, signaal, namens);
    if (eerder !== undefined)
      weiger('signaal-al-beantwoord', `Signaal ${signaal} is al beantwoord.`, { signaal, antwoord: eerder });
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: zoek.dagVan(toestand, op), signaal, antwoord, tekst }),
    };
  },
  pasToe(toestand, { signaal, antwoord }) {
    toestand.wijkteam.signalen.zet(signaal, { ...zoek.signaal(toestand, signaal), antwoord });
  },
};

/**
 * The signal. As with the costs of a koker: whoever pays it at any time may speak for it; to another organisatie the signal
 * is not there.
 */
export function keurBetaler(toestand: Toestand, id: string, namens: string | undefined): Signaal {
  const gevonden = zoek.signaal(toestand, id);
  const versies = toestand.kokers.lees(gevonden.koker) ?? [];
  if (namens !== undefined && !versies.some(({ financier }) => financier === namens)) zoek.geenSignaal(id);
  return gevonden;
}
