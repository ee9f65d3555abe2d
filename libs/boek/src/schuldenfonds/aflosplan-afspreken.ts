import { isPeriode, type Datum } from '@ontschot/kern';
import { deelVan, EEN, isGetal, isMinder, NUL, plus } from '@ontschot/regels';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens, MetTekst } from '../gebeurtenissen/gebeurtenis.js';
import { Keuring } from '../preventie/keurhulp.js';
import { schoon } from '../schoon.js';
import type { Aflosplan, Schuldregeling } from '../toestand/schuldenfonds.js';
import { werkBij } from './boeken.js';
import * as zoek from './opzoeken.js';
import { bereikt, overgenomen } from './stand.js';

/** What the household repays, and what is remitted when it takes a step. Again: changed from then on. */
export interface AflosplanAfspreken extends Opdracht, Partial<Aflosplan> {
  readonly soort: 'aflosplan-afspreken';
  readonly schuldregeling: string;
  /** Id of the encrypted sentence about the steps. */
  readonly tekst?: string;
  /** Today when left out. */
  readonly boekdatum?: Datum;
}

export interface AflosplanAfgesproken extends Gegevens, Aflosplan, MetTekst {
  readonly schuldregeling: string;
}

export const aflosplanAfspreken: Besluit<AflosplanAfspreken, AflosplanAfgesproken> = {
  soort: 'aflosplan-afspreken',
  type: 'aflosplan-afgesproken.v2',
  besluit(toestand, opdracht, _, op) {
    const { schuldregeling, termijn, mijlpalen = [], tekst } = opdracht;
    const regeling = zoek.schuldregelingIn(toestand, schuldregeling, 'aangevraagd', 'loopt');
    if (overgenomen(regeling).vordering === 0)
      weiger('niets-overgenomen', `Van schuldregeling ${schuldregeling} is nog geen schuld overgenomen.`, {
        schuldregeling,
      });
    const plan: Aflosplan = { ...(termijn !== undefined && { termijn }), mijlpalen };
    keur(regeling, plan);
    const boekdatum = zoek.stapdag(toestand, opdracht, op);
    return { type: this.type, gegevens: schoon({ boekdatum, schuldregeling, ...plan, tekst }) };
  },
  pasToe(toestand, { schuldregeling, termijn, mijlpalen }) {
    const plan: Aflosplan = { ...(termijn !== undefined && { termijn }), mijlpalen };
    werkBij(toestand, zoek.schuldregeling(toestand, schuldregeling), { plan, staat: 'loopt' });
  },
};

/** Refuses a plan that does not hang together, everything at once. */
function keur(regeling: Schuldregeling, { termijn, mijlpalen }: Aflosplan): void {
  const keuring = new Keuring();
  if (termijn !== undefined) {
    keuring.geheel('termijn.bedrag', termijn.bedrag, 1);
    const maanden = isPeriode(termijn.vanaf) && isPeriode(termijn.totEnMet) && termijn.vanaf <= termijn.totEnMet;
    keuring.eis(maanden, 'termijn.totEnMet', 'Kies een laatste maand die niet voor de eerste ligt.');
  }
  const namen = mijlpalen.map(({ mijlpaal }) => mijlpaal);
  keuring.enkel((i) => `mijlpalen[${i}].mijlpaal`, namen, 'Mijlpaal');
  const delen = mijlpalen.map(({ deel }) => (isGetal(deel) ? deelVan(deel) : NUL));
  delen.forEach((deel, i) => {
    keuring.eis(isMinder(NUL, deel), `mijlpalen[${i}].deel`, 'Geef een percentage van meer dan 0.');
  });
  keuring.eis(!isMinder(EEN, delen.reduce(plus, NUL)), 'mijlpalen', 'De delen zijn samen hoogstens 100 procent.');
  for (const gehaald of bereikt(regeling)) {
    const oud = regeling.plan?.mijlpalen.find(({ mijlpaal }) => mijlpaal === gehaald);
    const zelfde = mijlpalen.some(({ mijlpaal, deel }) => mijlpaal === gehaald && deel === oud?.deel);
    keuring.eis(zelfde, 'mijlpalen', `Mijlpaal ${gehaald} is al bereikt en blijft zoals zij was.`);
  }
  const { fouten } = keuring;
  if (fouten.length > 0) weiger('aflosplan-onjuist', `Dit aflosplan klopt niet; fouten: ${fouten.length}.`, { fouten });
}
