import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Inzage } from '../toestand/inzage.js';
import type { Toestand } from '../toestand/toestand.js';
import { dagVan } from '../wijkteam/opzoeken.js';

/** Ends an inzage before its day. The inwoner ends what the inwoner gave; a decision is ended by who decides. */
export interface InzageIntrekken extends Opdracht {
  readonly soort: 'inzage-intrekken';
  readonly huishouden: string;
  readonly inzage: string;
  /** The inwoner asks; filled in by the service out of the token. */
  readonly zelf?: true;
}

export interface InzageIngetrokken extends Gegevens {
  readonly inzage: string;
}

/** To who names another household, this inzage is not there. */
function inzageVan(toestand: Toestand, { inzage, huishouden }: InzageIntrekken): Inzage {
  const gevonden = toestand.wijkteam.inzages.lees(inzage);
  if (gevonden?.huishouden !== huishouden)
    weiger('onbekende-inzage', `Inzage ${inzage} is er niet voor dit huishouden.`, { inzage });
  return gevonden;
}

export const inzageIntrekken: Besluit<InzageIntrekken, InzageIngetrokken> = {
  soort: 'inzage-intrekken',
  type: 'inzage-ingetrokken.v1',
  besluit(toestand, opdracht, _id, op) {
    const { inzage, zelf } = opdracht;
    const { ingetrokken, grond } = inzageVan(toestand, opdracht);
    if (ingetrokken) weiger('inzage-ingetrokken', `Inzage ${inzage} is al ingetrokken.`, { inzage });
    if (zelf === true && grond !== undefined)
      weiger('inzage-bij-besluit', `Inzage ${inzage} berust op een besluit: ${grond}.`, { inzage, grond });
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), inzage } };
  },
  pasToe(toestand, { inzage }) {
    const { inzages } = toestand.wijkteam;
    const gevonden = inzages.lees(inzage);
    if (gevonden !== undefined) inzages.zet(inzage, { ...gevonden, ingetrokken: true });
  },
};
