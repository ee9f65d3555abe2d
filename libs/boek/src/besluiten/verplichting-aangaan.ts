import type { Eurocent } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { onthoudNaam } from '../jaar/onthoud-naam.js';
import { schoon } from '../schoon.js';
import type { Ondersteuningsopdracht, Vrijvalregel } from '../toestand/onderdelen.js';
import { Saldo } from '../toestand/saldo.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { kiesKleuren, type Kleurwens } from './kleurkeuze.js';
import { vormOp } from './ondersteuningsopdracht-instellen.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';

/** Promises money to an aanbieder. */
export interface VerplichtingAangaan extends Opdracht, Wanneer, Kleurwens {
  readonly soort: 'verplichting-aangaan';
  /** Its name; the id of the opdracht when left out. */
  readonly verplichting?: string;
  readonly budget: string;
  readonly aanbieder: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly ondersteuningsopdracht?: string;
  /** Whether what comes free is free within the year. Left out, the form of funding decides: functiegericht is not. */
  readonly vrijval?: Vrijvalregel;
  readonly wijk?: string;
  readonly kenmerk?: string;
}

export interface VerplichtingAangegaan extends Bewegingsgegevens {
  readonly verplichting: string;
  readonly budget: string;
  readonly aanbieder: string;
  readonly doel: Doel;
  readonly vrijval: Vrijvalregel;
  readonly ondersteuningsopdracht?: string;
  readonly wijk?: string;
  /** The boek that it came over from, and its name there when that is another. */
  readonly uit?: string;
  readonly was?: string;
}

/** What the contract says about vrijval goes before what the opdracht says: a subsidy for the year stays one. */
function vrijvalregel(contract: Ondersteuningsopdracht | undefined, opdracht: VerplichtingAangaan): Vrijvalregel {
  const jaarsubsidie = contract !== undefined && vormOp(contract, opdracht.boekdatum) === 'functiegericht';
  if (jaarsubsidie && opdracht.vrijval === 'binnen-het-jaar')
    weiger(
      'vrijval-niet-binnen-jaar',
      `Ondersteuningsopdracht ${contract.ondersteuningsopdracht} is op ${opdracht.boekdatum} functiegericht: wat daaronder wordt verplicht, komt pas na het jaar vrij.`,
      { ondersteuningsopdracht: contract.ondersteuningsopdracht, boekdatum: opdracht.boekdatum },
    );
  return opdracht.vrijval ?? (jaarsubsidie ? 'na-het-jaar' : 'binnen-het-jaar');
}

export const verplichtingAangaan: Besluit<VerplichtingAangaan, VerplichtingAangegaan> = {
  soort: 'verplichting-aangaan',
  type: 'verplichting-aangegaan.v1',
  besluit(toestand, opdracht, id) {
    const { boekdatum, hoortBij, budget, aanbieder, bedrag, doel, ondersteuningsopdracht, uitBeweging, kenmerk } =
      opdracht;
    const verplichting = opdracht.verplichting ?? id;
    opDag(toestand, opdracht);
    const eigen = zoek.budget(toestand, budget);
    // Money of a wijkbudget is for that wijk, unless the opdracht says otherwise.
    const { wijk = eigen.wijk } = opdracht;
    zoek.organisatie(toestand, aanbieder);
    if (wijk !== undefined) zoek.wijk(toestand, wijk);
    if (toestand.verplichtingen.heeft(verplichting))
      weiger('id-bestaat-al', `Er is al een verplichting ${verplichting}.`, { verplichting });
    const contract =
      ondersteuningsopdracht === undefined ? undefined : zoek.ondersteuningsopdracht(toestand, ondersteuningsopdracht);
    if (contract !== undefined && contract.aanbieder !== aanbieder)
      weiger(
        'onbekende-ondersteuningsopdracht',
        `Ondersteuningsopdracht ${contract.ondersteuningsopdracht} is van ${contract.aanbieder}, niet van ${aanbieder}.`,
        { aanbieder, van: contract.aanbieder },
      );
    const mutaties = kiesKleuren(toestand, budget, bedrag, boekdatum, doel, opdracht).map((deel) => ({
      van: `vrij:${budget}` as const,
      naar: `verplicht:${budget}` as const,
      ...deel,
      verplichting,
    }));
    return beweging<VerplichtingAangegaan>(toestand, this.type, {
      boekdatum,
      hoortBij,
      verplichting,
      budget,
      aanbieder,
      doel,
      vrijval: vrijvalregel(contract, opdracht),
      ondersteuningsopdracht,
      wijk,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder }),
      uitBeweging,
      kenmerk,
    });
  },
  pasToe(toestand, gegevens) {
    const { verplichting, budget, aanbieder, doel, vrijval, ondersteuningsopdracht, wijk, boekdatum } = gegevens;
    onthoudNaam(toestand, 'verplichting', verplichting, gegevens);
    const saldo = toestand.verplichtingen.lees(verplichting)?.saldo ?? Saldo.leeg();
    toestand.verplichtingen.zet(
      verplichting,
      schoon({
        verplichting,
        budget,
        aanbieder,
        doel,
        vrijval,
        ondersteuningsopdracht,
        wijk,
        vanaf: boekdatum,
        bewegingen: 0,
        saldo,
      }),
    );
  },
};
