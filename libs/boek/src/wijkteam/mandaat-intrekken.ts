import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import * as zoek from './opzoeken.js';

/** Takes a mandate back: from now on nothing is granted or agreed to under it. */
export interface MandaatIntrekken extends Opdracht {
  readonly soort: 'mandaat-intrekken';
  readonly mandaat: string;
  readonly reden: string;
}

export interface MandaatIngetrokken extends Gegevens {
  readonly mandaat: string;
  readonly reden: string;
}

export const mandaatIntrekken: Besluit<MandaatIntrekken, MandaatIngetrokken> = {
  soort: 'mandaat-intrekken',
  type: 'mandaat-ingetrokken.v1',
  besluit(toestand, { mandaat, reden }, _id, op) {
    if (zoek.mandaat(toestand, mandaat).ingetrokken)
      weiger('mandaat-ingetrokken', `Mandaat ${mandaat} is al ingetrokken.`, { mandaat });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), mandaat, reden } };
  },
  pasToe(toestand, { mandaat }) {
    toestand.wijkteam.mandaten.zet(mandaat, { ...zoek.mandaat(toestand, mandaat), ingetrokken: true });
  },
};
