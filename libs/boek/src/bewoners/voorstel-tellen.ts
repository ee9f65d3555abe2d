import { dagInAmsterdam, type Weigercode } from '@ontschot/kern';
import { Geweigerd, weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren } from '../besluiten/kleurkeuze.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Bewonersvoorstel } from '../toestand/bewoners.js';
import type { Toestand } from '../toestand/toestand.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import { vanzelf } from '../wijkteam/vanzelf.js';
import { komtVoor } from './eindvolgorde.js';
import * as zoek from './opzoeken.js';
import { werkBij } from './voorstel-indienen.js';

/**
 * Counts the votes once the end is past, and sets the money aside of what was accepted. It counts on the day on which
 * the vote ended, or the first open one after it; nobody chooses that. Asked under the id
 * `bewonersvoorstel-tellen~<voorstel>`.
 */
export interface BewonersvoorstelTellen extends Opdracht {
  readonly soort: 'bewonersvoorstel-tellen';
  readonly voorstel: string;
}

export interface BewonersvoorstelGeteld extends Bewegingsgegevens {
  readonly voorstel: string;
  readonly voor: number;
  readonly tegen: number;
  readonly uitkomst: 'aanvaard' | 'afgewezen' | 'niet-mogelijk';
  /** Why an accepted one was not possible: the refusal that its money met. */
  readonly waarom?: { readonly code: Weigercode; readonly cijfers: Readonly<Record<string, unknown>> };
}

/** Enough votes, and enough of them for it. Whole numbers: half of three is not reached by one. */
const isAanvaard = ({ voor, tegen, minstensStemmen, procentVoor }: Bewonersvoorstel): boolean =>
  voor + tegen >= minstensStemmen && voor * 100 >= procentVoor * (voor + tegen);

export const bewonersvoorstelTellen: Besluit<BewonersvoorstelTellen, BewonersvoorstelGeteld> = {
  soort: 'bewonersvoorstel-tellen',
  type: 'bewonersvoorstel-geteld.v1',
  besluit(toestand, { voorstel }, _id, op) {
    const post = zoek.voorstelIn(toestand, voorstel, 'open');
    const { sluitOp, vanaf, voor, tegen, doel, wijk } = post;
    if (op < sluitOp)
      weiger('bewonersstem-loopt-nog', `Over voorstel ${voorstel} wordt gestemd tot ${sluitOp}.`, {
        voorstel,
        sluitOp,
      });
    naEerdere(toestand, post);
    const wanneer = vanzelf(toestand, laatsteVan(vanaf, dagInAmsterdam(sluitOp)));
    return beweging<BewonersvoorstelGeteld>(toestand, this.type, {
      ...{ boekdatum: wanneer.boekdatum, hoortBij: wanneer.hoortBij, voorstel, voor, tegen },
      ...(isAanvaard(post) ? legApart(toestand, post, wanneer as Wanneer) : { uitkomst: 'afgewezen', mutaties: [] }),
      kenmerken: schoon({ doel, wijk }),
    });
  },
  pasToe(toestand, { voorstel, uitkomst, boekdatum }) {
    werkBij(toestand, zoek.voorstel(toestand, voorstel), { staat: uitkomst, laatste: boekdatum });
  },
};

/** The money of what was accepted, or why there is none: residents are told that they were heard, and what was missing. */
function legApart(
  toestand: Toestand,
  { voorstel, budget, bedrag, doel }: Bewonersvoorstel,
  wanneer: Wanneer,
): Pick<BewonersvoorstelGeteld, 'uitkomst' | 'waarom' | 'mutaties'> {
  try {
    opDag(toestand, wanneer);
    const mutaties = kiesKleuren(toestand, budget, bedrag, wanneer.boekdatum, doel, {}).map((deel): Mutatie => ({
      van: `vrij:${budget}`,
      naar: `verplicht:${budget}`,
      ...deel,
      verplichting: voorstel,
    }));
    return { uitkomst: 'aanvaard', mutaties };
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    const { code, cijfers } = oorzaak.weigering;
    return { uitkomst: 'niet-mogelijk', waarom: { code, cijfers }, mutaties: [] };
  }
}

/** Refuses while a vote on the same budget that ended earlier is not counted: the money is for whom it was decided first. */
function naEerdere({ wijkteam }: Toestand, post: Bewonersvoorstel): void {
  for (const [eerder, ander] of wijkteam.bewonersvoorstellen)
    if (ander.staat === 'open' && ander.budget === post.budget && komtVoor(ander, post))
      weiger('bewonersstem-eerst-andere', `De stemming over ${eerder} was eerder voorbij; tel die eerst.`, {
        ...{ voorstel: post.voorstel, eerst: eerder },
      });
}
