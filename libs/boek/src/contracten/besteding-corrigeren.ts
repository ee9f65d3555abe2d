import type { Eurocent } from '@ontschot/kern';
import { type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { correctie } from './correctie.js';

/** Why a part of what was spent goes back; `anders` comes with a sentence. */
export const CORRECTIEREDENEN = [
  'verkeerde-declaratieroute',
  'pgb-naast-populatie',
  'te-veel-gedeclareerd',
  'malus',
  'anders',
] as const;
export type Correctiereden = (typeof CORRECTIEREDENEN)[number];

/** Takes back part or all of what was spent, as a movement of its own: what was right about it stays. */
export interface BestedingCorrigeren extends Opdracht, Wanneer {
  readonly soort: 'besteding-corrigeren';
  /** Revisie of the besteding. */
  readonly besteding: number;
  readonly bedrag: Eurocent;
  readonly reden: Exclude<Correctiereden, 'malus'>;
  /** One sentence, not about persons; needed with `anders`. */
  readonly toelichting?: string;
  readonly kenmerk?: string;
}

export interface BestedingGecorrigeerd extends Bewegingsgegevens {
  /** Revisie of the besteding. */
  readonly corrigeert: number;
  readonly verplichting?: string;
  readonly reden: Correctiereden;
  readonly toelichting?: string;
  /** The result that it is the malus of. */
  readonly resultaat?: string;
}

export const bestedingCorrigeren: Besluit<BestedingCorrigeren, BestedingGecorrigeerd> = {
  soort: 'besteding-corrigeren',
  type: 'besteding-gecorrigeerd.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, besteding, bedrag, reden, toelichting, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const terug = correctie(toestand, besteding, bedrag, boekdatum, { hoortBij });
    return beweging<BestedingGecorrigeerd>(toestand, this.type, {
      ...{ boekdatum, hoortBij, corrigeert: besteding, reden, toelichting, kenmerk },
      ...terug,
    });
  },
  pasToe(toestand, { verplichting, mutaties }) {
    // What comes back must be able to go somewhere: a settled verplichting is open again.
    const post = verplichting === undefined ? undefined : toestand.verplichtingen.voorWijziging(verplichting);
    if (post?.afgewikkeldOp !== undefined && mutaties.some((een) => een.verplichting === verplichting))
      toestand.verplichtingen.zet(post.verplichting, { ...post, afgewikkeldOp: undefined });
  },
};
