import { eersteDag } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import { gekeurdeInhoud } from './afspraakkeuring.js';
import type { Afspraakvoorstel } from './afspraakvoorstel.js';
import { afspraakIn, inJaar } from './afspraakzoeken.js';

/** Writes down what is to be agreed; again, as long as it was not put before the payers. */
export interface AfspraakOpstellen extends Opdracht, Afspraakvoorstel {
  readonly soort: 'afspraak-opstellen';
  readonly afspraak: string;
  /** It is not there yet: refused when the name is taken, so that it never becomes the draft of another. */
  readonly nieuw?: boolean;
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
    const { afspraak, nieuw = false, ...voorstel } = opdracht;
    if (toestand.preventie.afspraken.heeft(afspraak)) {
      if (nieuw) weiger('id-bestaat-al', `Afspraak ${afspraak} staat al in dit boek.`, { afspraak });
      afspraakIn(toestand, afspraak, 'ontwerp');
    }
    const inhoud = gekeurdeInhoud(toestand, afspraak, voorstel);
    const boekdatum = inJaar(toestand, eersteDag(inhoud.looptijd.van));
    return { type: this.type, gegevens: { boekdatum, afspraak, versie: 1, inhoud } };
  },
  pasToe(toestand, { afspraak, versie, inhoud }) {
    toestand.preventie.afspraken.zet(afspraak, { afspraak, staat: 'ontwerp', versie, inhoud, instemmingen: [] });
  },
};
