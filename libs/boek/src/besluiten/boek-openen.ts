import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { jaarVanBoek } from '@ontschot/kern';

/** Opens the boek of one municipality for one year. */
export interface BoekOpenen extends Opdracht {
  readonly soort: 'boek-openen';
  readonly boek: string;
  readonly gemeente: string;
  readonly jaar: number;
}

export interface BoekGeopend extends Gegevens {
  readonly boek: string;
  readonly gemeente: string;
  readonly jaar: number;
}

export const boekOpenen: Besluit<BoekOpenen, BoekGeopend> = {
  soort: 'boek-openen',
  type: 'boek-geopend.v1',
  besluit(toestand, { boek, gemeente, jaar }) {
    if (toestand.boek !== undefined) weiger('boek-bestaat-al', `Boek ${boek} is al geopend.`, { boek });
    if (jaarVanBoek(boek) !== jaar)
      weiger('boekjaar-klopt-niet', `Boek ${boek} is naar een ander jaar genoemd dan ${jaar}.`, { boek, jaar });
    return { type: this.type, gegevens: schoon({ boekdatum: `${jaar}-01-01`, boek, gemeente, jaar }) };
  },
  pasToe(toestand, { boek, gemeente, jaar }) {
    toestand.boek = { boek, gemeente, jaar };
  },
};
