import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { vordering as zoekVordering } from './opzoeken.js';

/** Collects a claim again after that was stopped. */
export interface InningHervatten extends Opdracht {
  readonly soort: 'inning-hervatten';
  readonly vordering: string;
}

export interface InningHervat extends Gegevens {
  readonly vordering: string;
}

export const inningHervatten: Besluit<InningHervatten, InningHervat> = {
  soort: 'inning-hervatten',
  type: 'inning-hervat.v1',
  besluit(toestand, { vordering }) {
    if (zoekVordering(toestand, vordering).inning === 'loopt')
      weiger('inning-loopt-al', `De inning van vordering ${vordering} loopt al.`, { vordering });
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), vordering } };
  },
  pasToe(toestand, { vordering }) {
    toestand.preventie.vorderingen.zet(vordering, { ...zoekVordering(toestand, vordering), inning: 'loopt' });
  },
};
