import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { inJaar, regelversie, zetRegelstaat } from './afspraakzoeken.js';

/** Adopts the concept of a rule: from then on it can be agreed on, and it changes no more. */
export interface RegelVaststellen extends Opdracht {
  readonly soort: 'regel-vaststellen';
  readonly verdeelregel: string;
  readonly versie: number;
  /** Reference of the decision, as `college 2025-03-04`. */
  readonly besluit: string;
}

export interface RegelVastgesteld extends Gegevens {
  readonly verdeelregel: string;
  readonly versie: number;
  readonly besluit: string;
}

export const regelVaststellen: Besluit<RegelVaststellen, RegelVastgesteld> = {
  soort: 'regel-vaststellen',
  type: 'regel-vastgesteld.v1',
  besluit(toestand, { verdeelregel, versie, besluit }) {
    const { staat, geldigVanaf } = regelversie(toestand, verdeelregel, versie);
    if (staat !== 'concept')
      weiger('regel-geen-concept', `Versie ${versie} van verdeelregel ${verdeelregel} is al ${staat}.`, {
        verdeelregel,
        versie,
        staat,
      });
    return {
      type: this.type,
      gegevens: { boekdatum: inJaar(toestand, geldigVanaf), verdeelregel, versie, besluit },
    };
  },
  pasToe(toestand, { verdeelregel, versie }) {
    zetRegelstaat(toestand, verdeelregel, versie, 'vastgesteld');
  },
};
