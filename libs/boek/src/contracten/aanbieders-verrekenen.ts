import type { Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import * as zoek from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { kenmerkenVan, naarVerplichting, uitVerplichting } from './doorgeven.js';

/** Two aanbieders settle a change in cost: money promised to one goes to the other, in the same kleuren. */
export interface AanbiedersVerrekenen extends Opdracht, Wanneer {
  readonly soort: 'aanbieders-verrekenen';
  /** The verplichting that gives. */
  readonly van: string;
  /** The verplichting that gets it, of another aanbieder. */
  readonly naar: string;
  readonly bedrag: Eurocent;
  readonly reden: string;
  readonly kenmerk?: string;
}

export interface AanbiedersVerrekend extends Bewegingsgegevens {
  /** The verplichting that gives. */
  readonly verplichting: string;
  readonly naar: { readonly verplichting: string; readonly aanbieder: string };
  readonly bedrag: Eurocent;
  readonly reden: string;
}

export const aanbiedersVerrekenen: Besluit<AanbiedersVerrekenen, AanbiedersVerrekend> = {
  soort: 'aanbieders-verrekenen',
  type: 'aanbieders-verrekend.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, bedrag, reden, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const van = zoek.verplichting(toestand, opdracht.van);
    const naar = zoek.verplichting(toestand, opdracht.naar);
    const { verplichting, aanbieder } = naar;
    if (van.aanbieder === aanbieder)
      weiger('zelfde-aanbieder', `Verplichting ${van.verplichting} en ${verplichting} zijn beide van ${aanbieder}.`, {
        aanbieder,
      });
    const mutaties = uitVerplichting(toestand, van, naar, bedrag, boekdatum);
    return [
      beweging<AanbiedersVerrekend>(toestand, this.type, {
        ...{ boekdatum, hoortBij, verplichting: van.verplichting, naar: { verplichting, aanbieder }, bedrag, reden },
        ...{ mutaties, kenmerken: kenmerkenVan(van), kenmerk },
      }),
      naarVerplichting(toestand, naar, mutaties, { boekdatum, hoortBij, kenmerk }),
    ];
  },
};
