import { bewaak } from '../besluiten/bewaking.js';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { EERDER_GECREDITEERD } from '../preventie/besteed.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { bewaakEerdere, eerdereNaam, type EerdereRegel } from './eerdere-regel.js';
import { bezig, telRegel, zonderSpoor } from './voortgang.js';

/**
 * Takes a line back that stands in the boek of the year before, which is closed: the aanbieder pays it back into this boek, in
 * the budget and the kleuren out of which it was paid, and what it cost its household in its own month goes down. Nobody asks
 * it by hand.
 */
export interface EerdereRegelCrediteren extends Opdracht {
  readonly soort: 'eerdere-regel-crediteren';
  readonly declaratie: string;
  readonly referentie: string;
  readonly eerder: EerdereRegel;
}

export interface EerdereRegelGecrediteerd extends Bewegingsgegevens {
  readonly declaratie: string;
  readonly referentie: string;
  /** The boek of the year before, and the revisie of the line there. */
  readonly uit: string;
  readonly revisie: number;
}

export const eerdereRegelCrediteren: Besluit<EerdereRegelCrediteren, EerdereRegelGecrediteerd> = {
  soort: 'eerdere-regel-crediteren',
  type: EERDER_GECREDITEERD,
  besluit: (toestand, opdracht) => zonderSpoor(() => crediteer(toestand, opdracht)),
  pasToe(toestand, gegevens, { revisie }) {
    const { declaratie, mutaties } = gegevens;
    toestand.declaraties.eerderGecrediteerd.zet(eerdereNaam(gegevens), revisie);
    // It is money that comes in, and changes nothing of what is set aside.
    telRegel(toestand, declaratie, '', mutaties, 1, revisie);
  },
};

function crediteer(
  toestand: Toestand,
  { declaratie, referentie, eerder }: EerdereRegelCrediteren,
): Feit<EerdereRegelGecrediteerd> {
  const { boekdatum, hoortBij, aanbieder } = bezig(toestand, declaratie);
  bewaakEerdere(toestand, eerder, boekdatum);
  const { uit, revisie, delen, kenmerken } = eerder;
  const mutaties: readonly Mutatie[] = delen.map(({ budget, kleur, bedrag }) => ({
    van: `bron:${aanbieder}`,
    naar: `vrij:${budget}`,
    ...{ kleur, bedrag },
  }));
  bewaak(toestand, boekdatum, mutaties, { declaratie });
  return {
    type: EERDER_GECREDITEERD,
    gegevens: schoon({ boekdatum, hoortBij, declaratie, referentie, uit, revisie, mutaties, kenmerken }),
  };
}
