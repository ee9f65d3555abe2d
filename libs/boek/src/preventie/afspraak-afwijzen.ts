import type { Datum } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afwijzing } from '../toestand/preventie.js';
import { zoekVoorgelegde } from './afspraak-instemmen.js';
import { inJaar, afspraak as zoek } from './afspraakzoeken.js';

/**
 * Records that a payer does not agree to a version, and why. It stops nothing by itself: without a consent of who must
 * agree an afspraak is not closed. Whoever comes round agrees after all. `door` is a role or an office, never a name.
 */
export interface AfspraakAfwijzen extends Opdracht, Afwijzing {
  readonly soort: 'afspraak-afwijzen';
  readonly afspraak: string;
}

export interface AfspraakAfgewezen extends Gegevens, Afwijzing {
  readonly boekdatum: Datum;
  readonly afspraak: string;
}

export const afspraakAfwijzen: Besluit<AfspraakAfwijzen, AfspraakAfgewezen> = {
  soort: 'afspraak-afwijzen',
  type: 'afspraak-afgewezen.v1',
  besluit(toestand, opdracht) {
    const { afspraak, versie, financier, door, op, reden } = opdracht;
    const { afwijzingen = [] } = zoekVoorgelegde(toestand, opdracht);
    if (afwijzingen.some((een) => een.versie === versie && een.financier === financier))
      weiger('al-afgewezen', `Organisatie ${financier} wees versie ${versie} van afspraak ${afspraak} al af.`, {
        afspraak,
        versie,
        financier,
      });
    return {
      type: this.type,
      gegevens: { boekdatum: inJaar(toestand, op), afspraak, versie, financier, door, op, reden },
    };
  },
  pasToe(toestand, { afspraak, versie, financier, door, op, reden }) {
    const oud = zoek(toestand, afspraak);
    const afwijzingen = [...(oud.afwijzingen ?? []), { versie, financier, door, op, reden }];
    toestand.preventie.afspraken.zet(afspraak, { ...oud, afwijzingen });
  },
};
