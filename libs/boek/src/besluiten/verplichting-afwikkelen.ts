import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { datumVan } from '../toestand/reeks.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import * as zoek from './opzoeken.js';
import { opDag, type Wanneer } from './tijd.js';
import { vrijval } from './verplichting-laten-vrijvallen.js';

/** Settles a verplichting: what is left comes free, and nothing more can be done with it. */
export interface VerplichtingAfwikkelen extends Opdracht, Wanneer {
  readonly soort: 'verplichting-afwikkelen';
  readonly verplichting: string;
  readonly reden: string;
}

export interface VerplichtingAfgewikkeld extends Bewegingsgegevens {
  readonly verplichting: string;
  readonly reden: string;
}

export const verplichtingAfwikkelen: Besluit<VerplichtingAfwikkelen, VerplichtingAfgewikkeld> = {
  soort: 'verplichting-afwikkelen',
  type: 'verplichting-afgewikkeld.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, verplichting, reden } = opdracht;
    const dag = opDag(toestand, opdracht);
    const post = zoek.verplichting(toestand, verplichting);
    const rest = post.saldo.eind;
    if (post.saldo.laatsteDag > dag) {
      const laatsteBoeking = datumVan(toestand.boek?.jaar ?? 0, post.saldo.laatsteDag);
      weiger(
        'verplichting-te-klein',
        `Op verplichting ${verplichting} is na ${boekdatum} nog geboekt; wikkel haar af op of na de laatste boeking, van ${laatsteBoeking}.`,
        { verplichting, opDatum: post.saldo.totaalOp(dag), eind: rest, laatsteBoeking },
      );
    }
    const mutaties = rest === 0 ? [] : vrijval(toestand, post, rest, dag);
    const { doel, wijk, aanbieder } = post;
    return beweging<VerplichtingAfgewikkeld>(toestand, this.type, {
      boekdatum,
      hoortBij,
      verplichting,
      reden,
      mutaties,
      kenmerken: schoon({ doel, wijk, aanbieder }),
    });
  },
  pasToe(toestand, { verplichting }, { revisie }) {
    const post = toestand.verplichtingen.voorWijziging(verplichting);
    if (post !== undefined) toestand.verplichtingen.zet(verplichting, { ...post, afgewikkeldOp: revisie });
  },
};
