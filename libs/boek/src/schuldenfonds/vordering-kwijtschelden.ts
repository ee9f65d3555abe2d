import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import { kenmerkenVan } from './geld.js';
import { boekKwijt, ietsOpen, kostenVanKwijt, type Kwijtgescholden } from './kwijtgescholden.js';
import * as zoek from './opzoeken.js';

/** What is open of the claim, or part of it, is remitted by decision, outside the milestones. */
export interface VorderingKwijtschelden extends Opdracht, Wanneer {
  readonly soort: 'vordering-kwijtschelden';
  readonly schuldregeling: string;
  /** All that is open when left out. */
  readonly bedrag?: Eurocent;
  readonly besluit: string;
}

export interface VorderingKwijtgescholden extends Kwijtgescholden {
  readonly besluit: string;
}

export const vorderingKwijtschelden: Besluit<VorderingKwijtschelden, VorderingKwijtgescholden> = {
  soort: 'vordering-kwijtschelden',
  type: 'vordering-kwijtgescholden.v1',
  besluit(toestand, opdracht) {
    const { schuldregeling, boekdatum, hoortBij, besluit } = opdracht;
    opDag(toestand, opdracht);
    const regeling = zoek.schuldregelingIn(toestand, schuldregeling, 'loopt', 'beeindigd');
    zoek.nietVoor(regeling, boekdatum);
    const open = ietsOpen(regeling);
    const { bedrag: kwijtgescholden = open } = opdracht;
    if (kwijtgescholden > open)
      weiger('vordering-te-klein', `Van schuldregeling ${schuldregeling} staat nog ${schrijfEuro(open)} open.`, {
        schuldregeling,
        open,
        bedrag: kwijtgescholden,
      });
    return beweging<VorderingKwijtgescholden>(toestand, this.type, {
      ...{ boekdatum, hoortBij, schuldregeling, kwijtgescholden, besluit },
      mutaties: kostenVanKwijt(toestand, regeling, kwijtgescholden, boekdatum),
      kenmerken: kenmerkenVan(regeling),
    });
  },
  pasToe(toestand, gegevens, { revisie }) {
    boekKwijt(toestand, gegevens, revisie);
  },
};
