import type { Eurocent } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { huishoudens } from './opzoeken.js';

/** Registers a claim on a household. It is no rekening: no money of the boek moves (design 5). */
export interface VorderingVastleggen extends Opdracht {
  readonly soort: 'vordering-vastleggen';
  /** Its name; the id of the opdracht when left out. */
  readonly vordering?: string;
  readonly huishouden: string;
  /** The organisatie that collects. */
  readonly schuldeiser: string;
  /** Eurocents, above zero. */
  readonly bedrag: Eurocent;
}

export interface VorderingVastgelegd extends Gegevens {
  readonly vordering: string;
  readonly huishouden: string;
  readonly schuldeiser: string;
  readonly bedrag: Eurocent;
}

export const vorderingVastleggen: Besluit<VorderingVastleggen, VorderingVastgelegd> = {
  soort: 'vordering-vastleggen',
  type: 'vordering-vastgelegd.v1',
  besluit(toestand, { vordering: naam, huishouden, schuldeiser, bedrag }, id) {
    const vordering = naam ?? id;
    allesTegelijk(
      () => {
        // The claim of a schuldenfonds bears the name of its schuldregeling, from the application on.
        if (toestand.preventie.vorderingen.heeft(vordering) || toestand.schuldenfonds.schuldregelingen.heeft(vordering))
          weiger('id-bestaat-al', `Vordering ${vordering} staat al in dit boek.`, { vordering });
      },
      () => huishoudens(toestand, [huishouden]),
      () => zoek.organisatie(toestand, schuldeiser),
    );
    return {
      type: this.type,
      gegevens: { boekdatum: eersteVanJaar(toestand), vordering, huishouden, schuldeiser, bedrag },
    };
  },
  pasToe(toestand, { vordering, huishouden, schuldeiser, bedrag }) {
    toestand.preventie.vorderingen.zet(vordering, { vordering, huishouden, schuldeiser, bedrag, inning: 'loopt' });
  },
};
