import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { dagVan } from '../wijkteam/opzoeken.js';

/** Says that nothing is signed with this key from now on. Checkpoints of before keep what they are worth. */
export interface ControlesleutelIntrekken extends Opdracht {
  readonly soort: 'controlesleutel-intrekken';
  readonly controlesleutel: string;
  readonly reden: string;
}

export interface ControlesleutelIngetrokken extends Gegevens {
  readonly controlesleutel: string;
  readonly reden: string;
}

export const controlesleutelIntrekken: Besluit<ControlesleutelIntrekken, ControlesleutelIngetrokken> = {
  soort: 'controlesleutel-intrekken',
  type: 'controlesleutel-ingetrokken.v1',
  besluit(toestand, { controlesleutel, reden }, _id, op) {
    const gevonden = toestand.controle.controlesleutels.lees(controlesleutel);
    if (gevonden === undefined)
      weiger('onbekende-controlesleutel', `Controlesleutel ${controlesleutel} is in dit boek niet aangewezen.`, {
        controlesleutel,
      });
    if (gevonden.ingetrokken)
      weiger('controlesleutel-ingetrokken', `Controlesleutel ${controlesleutel} is al ingetrokken.`, {
        controlesleutel,
      });
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), controlesleutel, reden } };
  },
  pasToe(toestand, { controlesleutel }) {
    const { controlesleutels } = toestand.controle;
    const gevonden = controlesleutels.lees(controlesleutel);
    if (gevonden !== undefined) controlesleutels.zet(controlesleutel, { ...gevonden, ingetrokken: true });
  },
};
