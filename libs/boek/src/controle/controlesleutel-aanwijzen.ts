import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { dagVan } from '../wijkteam/opzoeken.js';

/**
 * Says with which public key checkpoints of this boek are signed from now on, beside those that were said before: who
 * replaces a key, says the new one first and withdraws the old one when all have it.
 */
export interface ControlesleutelAanwijzen extends Opdracht {
  readonly soort: 'controlesleutel-aanwijzen';
  /** `<naam>+<kenmerk>+<base64>` (c2sp.org/signed-note); that it hangs together was looked at before it came here. */
  readonly sleutel: string;
}

export interface ControlesleutelAangewezen extends Gegevens {
  readonly controlesleutel: string;
  readonly sleutel: string;
}

export const controlesleutelAanwijzen: Besluit<ControlesleutelAanwijzen, ControlesleutelAangewezen> = {
  soort: 'controlesleutel-aanwijzen',
  type: 'controlesleutel-aangewezen.v1',
  besluit(toestand, { sleutel }, _id, op) {
    const [, controlesleutel = ''] = sleutel.split('+');
    // Also one that was withdrawn: whoever had its secret could sign again.
    if (toestand.controle.controlesleutels.heeft(controlesleutel))
      weiger('controlesleutel-bestaat-al', `Controlesleutel ${controlesleutel} is al eens aangewezen.`, {
        controlesleutel,
      });
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), controlesleutel, sleutel } };
  },
  pasToe(toestand, { controlesleutel, sleutel }) {
    toestand.controle.controlesleutels.zet(controlesleutel, { controlesleutel, sleutel, ingetrokken: false });
  },
};
