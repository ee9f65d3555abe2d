import { eersteDag } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import { gekeurdeInhoud } from './afspraakkeuring.js';
import type { Afspraakvoorstel } from './afspraakvoorstel.js';
import { afspraakIn, inJaar } from './afspraakzoeken.js';

/** Writes down what is to be agreed; again, as long as it was not put before the payers. */
export interface AfspraakOpstellen extends Opdracht, Afspraakvoorstel {
  readonly soort: 'afspraak-opstellen';
  readonly afspraak: string;
}

export interface AfspraakOpgesteld extends Gegevens {
  readonly afspraak: string;
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
}

export const afspraakOpstellen: Besluit<AfspraakOpstellen, AfspraakOpgesteld> = {
  soort: 'afspraak-opstellen',
  type: 'afspraak-opgesteld.v1',
  besluit(toestand, opdracht) {
    const { afspraak } = opdracht;
    if (toestand.preventie.afspraken.heeft(afspraak)) afspraakIn(toestand, afspraak, 'ontwerp');
    const inhoud = gekeurdeInhoud(toestand, afspraak, opdracht);
    const boekdatum = inJaar(toestand, eersteDag(inhoud.looptijd.van));
    return { type: this.type, gegevens: { boekdatum, afspraak, versie: 1, inhoud } };
  },
  pasToe(toestand, { afspraak, versie, inhoud }) {
    toestand.preventie.afspraken.zet(afspraak, { afspraak, staat: 'ontwerp', versie, inhoud, instemmingen: [] });
  },
};
