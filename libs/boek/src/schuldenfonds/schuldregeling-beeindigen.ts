import { schrijfEuro, type Datum } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens, MetTekst } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { werkBij } from './boeken.js';
import * as zoek from './opzoeken.js';
import { openVordering } from './stand.js';

/** It ends: because nothing is owed any more, or early, and then the claim stays with what it cost. */
export interface SchuldregelingBeeindigen extends Opdracht {
  readonly soort: 'schuldregeling-beeindigen';
  readonly schuldregeling: string;
  readonly wijze: 'afgerond' | 'voortijdig';
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
  /** Today when left out. */
  readonly boekdatum?: Datum;
}

export interface SchuldregelingBeeindigd extends Gegevens, MetTekst {
  readonly schuldregeling: string;
  readonly wijze: 'afgerond' | 'voortijdig';
}

export const schuldregelingBeeindigen: Besluit<SchuldregelingBeeindigen, SchuldregelingBeeindigd> = {
  soort: 'schuldregeling-beeindigen',
  type: 'schuldregeling-beeindigd.v2',
  besluit(toestand, opdracht, _, op) {
    const { schuldregeling, wijze, tekst } = opdracht;
    const staten = wijze === 'afgerond' ? (['loopt'] as const) : (['aangevraagd', 'loopt'] as const);
    const open = openVordering(zoek.schuldregelingIn(toestand, schuldregeling, ...staten));
    if (wijze === 'afgerond' && open > 0)
      weiger('vordering-staat-open', `Van vordering ${schuldregeling} staat nog ${schrijfEuro(open)} open.`, {
        vordering: schuldregeling,
        open,
      });
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: zoek.stapdag(toestand, opdracht, op), schuldregeling, wijze, tekst }),
    };
  },
  pasToe(toestand, { schuldregeling }) {
    werkBij(toestand, zoek.schuldregeling(toestand, schuldregeling), { staat: 'beeindigd' });
  },
};
