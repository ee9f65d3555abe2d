import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import { inJaar, regelversie, zetRegelstaat } from './afspraakzoeken.js';

/** Withdraws a version of a rule: no new afspraak is closed with it. */
export interface RegelIntrekken extends Opdracht {
  readonly soort: 'regel-intrekken';
  readonly verdeelregel: string;
  readonly versie: number;
  readonly reden: string;
}

export interface RegelIngetrokken extends Gegevens {
  readonly verdeelregel: string;
  readonly versie: number;
  readonly reden: string;
}

export const regelIntrekken: Besluit<RegelIntrekken, RegelIngetrokken> = {
  soort: 'regel-intrekken',
  type: 'regel-ingetrokken.v1',
  besluit(toestand, { verdeelregel, versie, reden }) {
    const { staat, geldigVanaf } = regelversie(toestand, verdeelregel, versie);
    if (staat !== 'vastgesteld')
      weiger('regel-niet-vastgesteld', `Versie ${versie} van verdeelregel ${verdeelregel} is ${staat}.`, {
        verdeelregel,
        versie,
        staat,
      });
    const afspraken = geslotenMet(toestand, verdeelregel, versie);
    if (afspraken.length > 0)
      weiger(
        'regel-in-gebruik',
        `Met versie ${versie} van verdeelregel ${verdeelregel} wordt nog gedeeld in ${afspraken.join(', ')}.`,
        { verdeelregel, versie, afspraken },
      );
    return { type: this.type, gegevens: { boekdatum: inJaar(toestand, geldigVanaf), verdeelregel, versie, reden } };
  },
  pasToe(toestand, { verdeelregel, versie }) {
    zetRegelstaat(toestand, verdeelregel, versie, 'ingetrokken');
  },
};

/** The afspraken that were closed with this version and still hold. */
function geslotenMet(toestand: Toestand, verdeelregel: string, versie: number): string[] {
  return [...toestand.preventie.afspraken].flatMap(([id, { staat, gesloten }]) => {
    const regel = staat === 'beeindigd' ? undefined : gesloten?.inhoud.verdeelregel;
    return regel?.verdeelregel === verdeelregel && regel.versie === versie ? [id] : [];
  });
}
