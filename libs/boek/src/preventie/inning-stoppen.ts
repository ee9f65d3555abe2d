import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { vordering as zoekVordering } from './opzoeken.js';

/** Stops collecting a claim without remitting it: the claim stays and can be revived (design 5). */
export interface InningStoppen extends Opdracht {
  readonly soort: 'inning-stoppen';
  readonly vordering: string;
  /** Of the decision, as its mandate or number; nothing about the person. */
  readonly reden: string;
}

export interface InningGestopt extends Gegevens {
  readonly vordering: string;
  readonly reden: string;
}

export const inningStoppen: Besluit<InningStoppen, InningGestopt> = {
  soort: 'inning-stoppen',
  type: 'inning-gestopt.v1',
  besluit(toestand, { vordering, reden }) {
    if (zoekVordering(toestand, vordering).inning === 'gestopt')
      weiger('inning-al-gestopt', `De inning van vordering ${vordering} is al gestopt.`, { vordering });
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), vordering, reden } };
  },
  pasToe(toestand, { vordering }) {
    toestand.preventie.vorderingen.zet(vordering, { ...zoekVordering(toestand, vordering), inning: 'gestopt' });
  },
};
