import type { Datum } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Inzageontvanger } from '../toestand/inzage.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { keurInzage } from './inzagekeuring.js';
import { keurWoord, nietVergeten, type OpWiensWoord } from './zelf.js';

/** Lets somebody see what a household costs, for one purpose and until a day: by the inwoner, or by a decision. */
export interface InzageGeven extends Opdracht, OpWiensWoord {
  readonly soort: 'inzage-geven';
  /** Its name; the id of the opdracht when left out. */
  readonly inzage?: string;
  readonly aan: Inzageontvanger;
  readonly doelbinding: string;
  /** At most a year from now. */
  readonly totEnMet: Datum;
}

export interface InzageGegeven extends Gegevens {
  readonly inzage: string;
  readonly huishouden: string;
  readonly aan: Inzageontvanger;
  readonly doelbinding: string;
  readonly totEnMet: Datum;
  readonly grond?: string;
}

export const inzageGeven: Besluit<InzageGeven, InzageGegeven> = {
  soort: 'inzage-geven',
  type: 'inzage-gegeven.v1',
  besluit(toestand, opdracht, id, op) {
    const { huishouden, inzage = id, aan, doelbinding, totEnMet, grond } = opdracht;
    keurWoord(toestand, opdracht);
    nietVergeten(toestand, huishouden);
    if (toestand.wijkteam.inzages.heeft(inzage)) weiger('id-bestaat-al', `Er is al een inzage ${inzage}.`, { inzage });
    const fouten = keurInzage(toestand, opdracht, op);
    if (fouten.length > 0) weiger('inzage-onjuist', `Deze inzage klopt niet; fouten: ${fouten.length}.`, { fouten });
    const boekdatum = dagVan(toestand, op);
    return {
      type: this.type,
      gegevens: schoon({ boekdatum, inzage, huishouden, aan, doelbinding, totEnMet, grond }),
    };
  },
  pasToe(toestand, { inzage, huishouden, aan, doelbinding, totEnMet, grond }, { metadata }) {
    const { inzages, inzagesIn } = toestand.wijkteam;
    const gegevenOp = metadata.geregistreerdOp;
    inzages.zet(
      inzage,
      schoon({ inzage, huishouden, aan, doelbinding, gegevenOp, totEnMet, grond, ingetrokken: false }),
    );
    inzagesIn.zet(huishouden, [...(inzagesIn.lees(huishouden) ?? []), inzage]);
  },
};
