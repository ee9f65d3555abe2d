import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import { kenmerkenVan } from './geld.js';
import { boekKwijt, ietsOpen, kostenVanKwijt, type Kwijtgescholden } from './kwijtgescholden.js';
import * as zoek from './opzoeken.js';
import { bereikt, kwijtVoor } from './stand.js';

/** The household took a step of the plan: its part of the claim is remitted, and the cost of that part is spent. */
export interface MijlpaalBereiken extends Opdracht, Wanneer {
  readonly soort: 'mijlpaal-bereiken';
  readonly schuldregeling: string;
  readonly mijlpaal: string;
}

export interface MijlpaalBereikt extends Kwijtgescholden {
  readonly mijlpaal: string;
}

export const mijlpaalBereiken: Besluit<MijlpaalBereiken, MijlpaalBereikt> = {
  soort: 'mijlpaal-bereiken',
  type: 'mijlpaal-bereikt.v1',
  besluit(toestand, opdracht) {
    const { schuldregeling, mijlpaal, boekdatum, hoortBij } = opdracht;
    opDag(toestand, opdracht);
    const regeling = zoek.schuldregelingIn(toestand, schuldregeling, 'loopt');
    const gevonden =
      regeling.plan?.mijlpalen.find((een) => een.mijlpaal === mijlpaal) ??
      weiger(
        'onbekende-mijlpaal',
        `Mijlpaal ${mijlpaal} staat niet in het plan van schuldregeling ${schuldregeling}.`,
        {
          schuldregeling,
          mijlpaal,
        },
      );
    if (bereikt(regeling).has(mijlpaal))
      weiger('mijlpaal-al-bereikt', `Mijlpaal ${mijlpaal} is al bereikt.`, { schuldregeling, mijlpaal });
    zoek.nietVoor(regeling, boekdatum);
    ietsOpen(regeling);
    const kwijtgescholden = kwijtVoor(regeling, gevonden);
    return beweging<MijlpaalBereikt>(toestand, this.type, {
      ...{ boekdatum, hoortBij, schuldregeling, mijlpaal, kwijtgescholden },
      mutaties: kostenVanKwijt(toestand, regeling, kwijtgescholden, boekdatum),
      kenmerken: kenmerkenVan(regeling),
    });
  },
  pasToe(toestand, gegevens, { revisie }) {
    boekKwijt(toestand, gegevens, revisie, gegevens.mijlpaal);
  },
};
