import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { jaarIsOpen } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Stem } from '../toestand/bewoners.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import type { Kiezer } from './kiezer.js';
import * as zoek from './opzoeken.js';
import { werkBij } from './voorstel-indienen.js';

/** How often a household can vote on one proposal: the first time, and what it changed. */
export const STEMMEN_PER_HUISHOUDEN = 20;

/** A household votes on a proposal of its neighbourhood, or changes its vote; the last one before the end counts. */
export interface BewonersvoorstelStemmen extends Opdracht, Kiezer {
  readonly soort: 'bewonersvoorstel-stemmen';
  readonly voorstel: string;
  readonly stem: Stem;
}

export interface BewonersstemUitgebracht extends Gegevens {
  readonly voorstel: string;
  /** The name of the household in this vote, which is in no other and leads to no code. */
  readonly kiezer: string;
  readonly stem: Stem;
}

export const bewonersvoorstelStemmen: Besluit<BewonersvoorstelStemmen, BewonersstemUitgebracht> = {
  soort: 'bewonersvoorstel-stemmen',
  type: 'bewonersstem-uitgebracht.v1',
  besluit(toestand, { voorstel, stem, bewoner, ...wie }, _id, op) {
    const post = zoek.voorstelVoor(toestand, voorstel, bewoner);
    const { staat, sluitOp } = post;
    // Past its end, whether or not it was counted (design 3.4).
    if (staat !== 'open' || op >= sluitOp)
      weiger('bewonersstem-gesloten', `De stemming over voorstel ${voorstel} liep tot ${sluitOp}.`, {
        ...{ voorstel, sluitOp },
      });
    // Closed under a vote: nothing can come of it any more.
    jaarIsOpen(toestand);
    const kiezer = zoek.naamIn(post, wie);
    const { keren = 0 } = toestand.wijkteam.stemmen.lees(voorstel, kiezer) ?? {};
    if (keren >= STEMMEN_PER_HUISHOUDEN)
      weiger('bewonersstem-te-vaak', `Over voorstel ${voorstel} is al ${keren} keer gestemd door dit huishouden.`, {
        ...{ voorstel, hoogstens: STEMMEN_PER_HUISHOUDEN },
      });
    return { type: this.type, gegevens: { boekdatum: dagVan(toestand, op), voorstel, kiezer, stem } };
  },
  pasToe(toestand, { voorstel, kiezer, stem }) {
    const post = zoek.voorstel(toestand, voorstel);
    const { stemmen } = toestand.wijkteam;
    const eerder = stemmen.lees(voorstel, kiezer);
    stemmen.zet(voorstel, kiezer, { stem, keren: (eerder?.keren ?? 0) + 1 });
    const verschil = (een: Stem): number => Number(stem === een) - Number(eerder?.stem === een);
    werkBij(toestand, post, { voor: post.voor + verschil('voor'), tegen: post.tegen + verschil('tegen') });
  },
};
