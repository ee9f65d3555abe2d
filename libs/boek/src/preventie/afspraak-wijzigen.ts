import { eersteDag } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import { gekeurdeInhoud } from './afspraakkeuring.js';
import type { Afspraakvoorstel } from './afspraakvoorstel.js';
import { afspraak as zoek, afspraakIn, inJaar } from './afspraakzoeken.js';
import { moetVastgesteldeOmvatten } from './vastgesteld.js';

/**
 * Makes the next version, to be put before the payers and closed. What was closed, holds until then. Also for one that
 * lies before the payers, when they ask for something else: their consent was to the version before.
 */
export interface AfspraakWijzigen extends Opdracht, Afspraakvoorstel {
  readonly soort: 'afspraak-wijzigen';
  readonly afspraak: string;
  readonly reden: string;
}

export interface AfspraakGewijzigd extends Gegevens {
  readonly afspraak: string;
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
  readonly reden: string;
}

export const afspraakWijzigen: Besluit<AfspraakWijzigen, AfspraakGewijzigd> = {
  soort: 'afspraak-wijzigen',
  type: 'afspraak-gewijzigd.v1',
  besluit(toestand, opdracht) {
    const { afspraak, reden } = opdracht;
    const { versie } = afspraakIn(toestand, afspraak, 'gesloten', 'gewijzigd', 'voorgelegd');
    const [inhoud] = allesTegelijk(
      () => gekeurdeInhoud(toestand, afspraak, opdracht),
      () => moetVastgesteldeOmvatten(toestand, afspraak, opdracht),
    );
    const boekdatum = inJaar(toestand, eersteDag(inhoud.looptijd.van));
    return { type: this.type, gegevens: { boekdatum, afspraak, versie: versie + 1, inhoud, reden } };
  },
  pasToe(toestand, { afspraak, versie, inhoud }) {
    toestand.preventie.afspraken.zet(afspraak, { ...zoek(toestand, afspraak), staat: 'gewijzigd', versie, inhoud });
  },
};
