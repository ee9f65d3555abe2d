import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { boekIn } from './boeken.js';
import { bovenKosten, kenmerkenVan, opVoorschot, uitVoorschot } from './geld.js';
import * as zoek from './opzoeken.js';
import { openVoorschot, openVordering } from './stand.js';

/** The household repaid part of the claim: first what it cost, and what comes in beyond that is a receipt (design 5). */
export interface AflossingBoeken extends Opdracht, Wanneer {
  readonly soort: 'aflossing-boeken';
  readonly schuldregeling: string;
  readonly bedrag: Eurocent;
  /** Paid of its own accord, while nobody collects. */
  readonly vrijwillig?: boolean;
  readonly kenmerk?: string;
}

export interface AflossingOntvangen extends Bewegingsgegevens {
  readonly schuldregeling: string;
  readonly bedrag: Eurocent;
  /** What of it is beyond the cost. */
  readonly bovenKosten: Eurocent;
  readonly vrijwillig?: true;
}

export const aflossingBoeken: Besluit<AflossingBoeken, AflossingOntvangen> = {
  soort: 'aflossing-boeken',
  type: 'aflossing-ontvangen.v1',
  besluit(toestand, opdracht) {
    const { schuldregeling, bedrag, boekdatum, hoortBij, vrijwillig, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const regeling = zoek.schuldregelingIn(toestand, schuldregeling, 'loopt', 'beeindigd');
    const open = openVordering(regeling);
    if (bedrag > open)
      weiger('vordering-te-klein', `Van schuldregeling ${schuldregeling} staat nog ${schrijfEuro(open)} open.`, {
        schuldregeling,
        open,
        bedrag,
      });
    if (toestand.preventie.vorderingen.lees(schuldregeling)?.inning === 'gestopt' && vrijwillig !== true)
      weiger('inning-staat-stil', `De inning van vordering ${schuldregeling} is gestopt.`, {
        vordering: schuldregeling,
      });
    zoek.nietVoor(regeling, boekdatum);
    const terug = Math.min(bedrag, openVoorschot(regeling));
    return beweging<AflossingOntvangen>(toestand, this.type, {
      ...{ boekdatum, hoortBij, schuldregeling, bedrag, bovenKosten: bedrag - terug },
      vrijwillig: vrijwillig === true ? true : undefined,
      mutaties: [
        ...uitVoorschot(toestand, regeling, 'vrij', terug, boekdatum),
        ...bovenKosten(toestand, regeling, bedrag - terug),
      ],
      kenmerken: kenmerkenVan(regeling),
      kenmerk,
    });
  },
  pasToe(toestand, { schuldregeling, bedrag, boekdatum, mutaties }, { revisie }) {
    const voorschot = opVoorschot(mutaties);
    boekIn(toestand, schuldregeling, { revisie, soort: 'aflossing', boekdatum, vordering: -bedrag, voorschot });
  },
};
